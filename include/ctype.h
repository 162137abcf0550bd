/* SPDX-License-Identifier: 0BSD */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO C */
int isalnum(int);
int isalpha(int);
int isblank(int);
int iscntrl(int);
int isdigit(int);
int isgraph(int);
int islower(int);
int isprint(int);
int ispunct(int);
int isspace(int);
int isupper(int);
int isxdigit(int);
int tolower(int);
int toupper(int);

#if !defined(__cplusplus) && defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__)
static __inline int __isalpha(int __c)
{
	return ((unsigned)__c | 32) - 'a' < 26;
}
static __inline int __isdigit(int __c)
{
	return (unsigned)__c - '0' < 10;
}
static __inline int __isgraph(int __c)
{
	return (unsigned)__c - '!' < 94;
}
static __inline int __islower(int __c)
{
	return (unsigned)__c - 'a' < 26;
}
static __inline int __isprint(int __c)
{
	return (unsigned)__c - ' ' < 95;
}
static __inline int __isspace(int __c)
{
	return __c == ' ' || (unsigned)__c - '\t' < 5;
}
static __inline int __isupper(int __c)
{
	return (unsigned)__c - 'A' < 26;
}
static __inline int __isalnum(int __c)
{
	return __isalpha(__c) | __isdigit(__c);
}
static __inline int __isblank(int __c)
{
	return __c == ' ' || __c == '\t';
}
static __inline int __iscntrl(int __c)
{
	return (unsigned)__c < ' ' || __c == 127;
}
static __inline int __ispunct(int __c)
{
	return __isgraph(__c) && !__isalnum(__c);
}
static __inline int __isxdigit(int __c)
{
	return __isdigit(__c) || ((unsigned)__c | 32) - 'a' < 6;
}
static __inline int __tolower(int __c)
{
	return __isupper(__c) ? __c | 32 : __c;
}
static __inline int __toupper(int __c)
{
	return __islower(__c) ? __c & ~32 : __c;
}
#define isalpha(c) __isalpha(c)
#define isdigit(c) __isdigit(c)
#define isgraph(c) __isgraph(c)
#define islower(c) __islower(c)
#define isprint(c) __isprint(c)
#define isspace(c) __isspace(c)
#define isupper(c) __isupper(c)
#define isalnum(c) __isalnum(c)
#define isblank(c) __isblank(c)
#define iscntrl(c) __iscntrl(c)
#define ispunct(c) __ispunct(c)
#define isxdigit(c) __isxdigit(c)
#define tolower(c) __tolower(c)
#define toupper(c) __toupper(c)
#endif

/* POSIX */
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
    defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_locale_t
#include <bits/alltypes.h>

int isalnum_l(int, locale_t);
int isalpha_l(int, locale_t);
int isblank_l(int, locale_t);
int iscntrl_l(int, locale_t);
int isdigit_l(int, locale_t);
int isgraph_l(int, locale_t);
int islower_l(int, locale_t);
int isprint_l(int, locale_t);
int ispunct_l(int, locale_t);
int isspace_l(int, locale_t);
int isupper_l(int, locale_t);
int isxdigit_l(int, locale_t);
int tolower_l(int, locale_t);
int toupper_l(int, locale_t);

int isascii(int);
int toascii(int);
#define _tolower(c) ((c) | 0x20)
#define _toupper(c) ((c) & 0x5f)
#endif

#ifdef __cplusplus
}
#endif

#endif
