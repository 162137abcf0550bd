/* SPDX-License-Identifier: 0BSD */
/*
 * iswctype - is c in a class that wctype gave?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.2.1
 */
#include <wctype.h>

int iswctype(wint_t c, wctype_t type)
{
	/* The order of wctype's names. */
	switch (type) {
	case 1:
		return iswalnum(c);
	case 2:
		return iswalpha(c);
	case 3:
		return iswblank(c);
	case 4:
		return iswcntrl(c);
	case 5:
		return iswdigit(c);
	case 6:
		return iswgraph(c);
	case 7:
		return iswlower(c);
	case 8:
		return iswprint(c);
	case 9:
		return iswpunct(c);
	case 10:
		return iswspace(c);
	case 11:
		return iswupper(c);
	case 12:
		return iswxdigit(c);
	}
	return 0;
}
