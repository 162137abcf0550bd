/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_thread_atexit - have the destructor of a thread-local object called
 *
 * The only thread ends when the program does.
 *
 * Returns  0, or -1 where there is no memory
 * Source   Itanium C++ ABI §3.3.6 and its use by gcc for thread_local
 */

int __cxa_atexit(void (*function)(void *), void *arg, void *dso);

int __cxa_thread_atexit(void (*function)(void *), void *arg, void *dso)
{
	return __cxa_atexit(function, arg, dso);
}
