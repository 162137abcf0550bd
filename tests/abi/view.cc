// SPDX-License-Identifier: 0BSD
// The C++ view of the headers (headers.sh includes them above, and appends every function's address).
// Source  musl 1.2.5 include/alltypes.h.in, include/threads.h, include/stddef.h
template <class A, class B> struct same { static const bool value = false; };
template <class A> struct same<A, A> { static const bool value = true; };
static_assert(same<pthread_t, unsigned long>::value, "pthread_t is a number, not a pointer");
static_assert(same<thrd_t, unsigned long>::value, "thrd_t, too");
static_assert(sizeof(wchar_t) == 4 && !same<wchar_t, int>::value, "wchar_t is the language's own type");
static_assert(sizeof(char16_t) == 2 && sizeof(char32_t) == 4, "char16_t and char32_t are");
static_assert(sizeof(NULL) == sizeof(void *), "NULL passes as a pointer where there is no prototype");
static_assert(same<size_t, unsigned long>::value && same<ptrdiff_t, long>::value, "sizes");
static_assert(sizeof(pthread_mutex_t) == 40 && sizeof(pthread_cond_t) == 48 && sizeof(pthread_attr_t) == 56, "threads");
static_assert(sizeof(struct stat) == 144 && sizeof(sigset_t) == 128 && sizeof(jmp_buf) == 200, "records");
extern "C" { typedef int (*compare_function)(const void *, const void *); }
static_assert(same<decltype(&qsort), void (*)(void *, size_t, size_t, compare_function)>::value, "qsort");
#define FUNCTION(name) (void *)&::name,
