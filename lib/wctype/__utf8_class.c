/* SPDX-License-Identifier: 0BSD */
/*
 * __class_hook, __case_hook - classes and case of Unicode's characters
 *
 * Asked for by whatever can change the locale; the linker drops them, and their tables, if no
 * pattern is matched.
 *
 * Returns  as iswctype; as towlower or towupper
 * Source   C11 7.30
 */
#include "internal/fnmatch.h"

/* Names this file in requires(). */
hidden const char __utf8_class[0];

int __class_hook(wchar_t c, wctype_t type)
{
	return iswctype(c, type);
}

wchar_t __case_hook(wchar_t c, int upper)
{
	return upper ? towupper(c) : towlower(c);
}
