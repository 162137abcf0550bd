/* SPDX-License-Identifier: 0BSD */
/* strtod, strtof and strtold beside the host's: value, end and errno of random texts. */
#include <errno.h>
#include <float.h>

#include "tests/fuzz/fuzz.h"

SUBJECT(strtod);
SUBJECT(strtof);
SUBJECT(strtold);

static char text[4000];

/* The middle between two neighbours of a type, all digits, and then perhaps a hair beside it. */
static void any_middle(void)
{
	double x = fabs(any_double());
	float y = (float)x;
	char *end;

	if (below(2) && isfinite(y))
		snprintf(text, sizeof text, "%.160Le", ((long double)y + nextafterf(y, INFINITY)) / 2);
	else
		snprintf(text, sizeof text, "%.780Le", ((long double)x + nextafter(x, INFINITY)) / 2);
	end = text + strcspn(text, "e");
	if (end[-1] != '0' || !strchr(text, '.'))
		return;
	switch (below(3)) {
	case 0:
		end[-1 - below(8)] = (char)('1' + below(9));
		break;
	case 1:
		while (end[-1] == '0')
			end--;
		if (end[-1] != '.') {
			end[-1]--;
			memset(end, '9', strspn(end, "0"));
		}
		break;
	}
}

static void any_digits(char *s)
{
	int n = below(16) ? 1 + below(25) : 1 + below(900), dot = below(n + 2), i;

	if (!below(3))
		*s++ = '-';
	for (i = 0; i < n; i++) {
		if (i == dot)
			*s++ = '.';
		*s++ = (char)('0' + (below(8) ? below(10) : 0));
	}
	*s = 0;
	if (below(4))
		sprintf(s, "e%d", below(8) ? below(80) - 40 : below(16) ? below(720) - 370 : below(12000) - 6000);
}

static void any_hexadecimal(void)
{
	char *s = text;
	int n = 1 + below(24), dot = below(n + 1), i;

	s = stpcpy(s, "0x");
	for (i = 0; i < n; i++) {
		if (i == dot)
			*s++ = '.';
		*s++ = "00000000123456789abcdefABCDEF888"[below(32)];
	}
	*s = 0;
	if (below(4))
		sprintf(s, "p%d", below(2) ? below(300) - 150 : below(2400) - 1200);
}

static void any_text(void)
{
	static const char letters[] = "00112345678999.eE+-xpinfatyINA( ";
	int i, n;

	switch (below(16)) {
	case 0:
		any_middle();
		break;
	case 1:
		any_hexadecimal();
		break;
	case 2:
		n = below(30);
		for (i = 0; i < n; i++)
			text[i] = letters[below(sizeof letters - 1)];
		text[n] = 0;
		break;
	case 3:
		snprintf(text, sizeof text, "%.*Le", below(4) ? below(45) : below(900),
		    any_long_double());
		break;
	case 4:
	case 5:
	case 6:
	case 7:
		any_digits(text);
		break;
	case 8:
		snprintf(text, sizeof text, "%.*f", below(20), any_double());
		break;
	case 9:
	case 10:
		snprintf(
		    text, sizeof text, "%.*e", below(8) ? below(26) : below(900), any_double());
		break;
	default:
		snprintf(text, sizeof text, "%.17g", any_double());
	}
	if (!below(64))
		strcat(text, "e5.");
}

static void differ(const char *function, int mode, long double x, long double host, long end,
    long host_end, int error, int host_error)
{
	printf("seed %lu, rounding mode %#x, %s(\"%s\")\n"
	       "host %La +%ld errno %d\nmote %La +%ld errno %d\n",
	    seed, (unsigned)mode, function, text, host, host_end, host_error, x, end, error);
	exit(1);
}

/*
 * The host judges "subnormal" after rounding, mote before: the border is not compared. And glibc
 * 2.36 loses the last bits of some subnormal hexadecimal numbers: strtof("0x0f.f07d18p-130") is a
 * neighbour, 0x3cc0d3fb69dd5dp-1076 is no ERANGE. Its strtold, which is exact there for up to 16
 * digits, narrowed by the processor, is right.
 */
#define CHECK(type, function, least)                                                               \
	do {                                                                                       \
		char *end, *host_end;                                                              \
		int host_error, error, subnormal;                                                  \
		type x, host;                                                                      \
                                                                                                   \
		fesetround(mode);                                                                  \
		errno = mote_errno = 0;                                                            \
		host = function(text, &host_end);                                                  \
		host_error = errno;                                                                \
		x = mote_##function(text, &end);                                                   \
		error = mote_errno;                                                                \
		subnormal = fabsl(host) <= least && strpbrk(text, "xX");                           \
		if (subnormal && sizeof(type) < sizeof(long double))                               \
			host = strcspn(text, "pP") <= 18 ? (type)strtold(text, NULL) : x;          \
		fesetround(FE_TONEAREST);                                                          \
		if ((x == host ? !signbit(x) != !signbit(host) : x == x || host == host) ||        \
		    end != host_end ||                                                             \
		    (error != host_error && !subnormal && host != least && host != -least))        \
			differ(#function, mode, x, host, end - text, host_end - text, error,       \
			    host_error);                                                           \
	} while (0)

static void check(int mode)
{
	any_text();
	switch (below(8)) {
	case 0:
		CHECK(float, strtof, FLT_MIN);
		break;
	case 1:
		CHECK(long double, strtold, LDBL_MIN);
		break;
	default:
		CHECK(double, strtod, DBL_MIN);
	}
}

int main(int argc, char **argv)
{
	return run(argc, argv, "strtod", check);
}
