/* SPDX-License-Identifier: 0BSD */
/* snprintf of floats beside the host's: random numbers, flags, widths, precisions, modes. */
#include <float.h>

#include "tests/fuzz/fuzz.h"

SUBJECT(snprintf);

#define ROOM 24000
static char host[ROOM], mote[ROOM];

/* The host's %#g drops zeros where rounding adds a digit: 999999.5 is 1.e+06 there. */
static int host_is_wrong(const char *format, int c, long double x)
{
	return (c | 32) == 'g' && strchr(format, '#') && strstr(host, "1.") && x != 0;
}

static int any_precision(void)
{
	switch (below(16)) {
	case 0:
		return below(1200);
	case 1:
		return below(60);
	default:
		return below(20);
	}
}

static int any_format(char *format, int is_long)
{
	char *f = format;
	/* %La has no one right form, and the host's is another one. */
	int c = "eEfFgGgeaA"[below(is_long ? 8 : 10)], flag;

	*f++ = '%';
	for (flag = 0; flag < 5; flag++)
		if (!below(4))
			*f++ = "-+ #0"[flag];
	if (!below(4))
		f += sprintf(f, "%d", 1 + below(40));
	switch (below(8)) {
	case 0:
		f = stpcpy(f, ".17");
		break;
	case 1:
		break;
	default:
		f += sprintf(f, ".%d", any_precision());
	}
	if (is_long)
		*f++ = 'L';
	*f++ = (char)c;
	*f = 0;
	return c;
}

static void compare(const char *format, int c, int mode, int host_n, int mote_n, long double x)
{
	union bits narrow = {.value = (double)x};
	union long_bits wide = {.value = x};

	if ((host_n == mote_n && !memcmp(host, mote, (size_t)host_n + 1)) || host_is_wrong(format, c, x))
		return;
	printf("seed %lu, rounding mode %#x, format \"%s\", double %#lx, long double %#x:%#lx\n"
	       "host %d \"%s\"\nmote %d \"%s\"\n",
	    seed, (unsigned)mode, format, narrow.bits, wide.exponent, wide.mantissa, host_n, host,
	    mote_n, mote);
	exit(1);
}

#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void check(int mode)
{
	int is_long = !below(8), c, host_n, mote_n;
	long double x = is_long ? any_long_double() : any_double();
	char format[64];

	c = any_format(format, is_long);
	/* Of a subnormal %a shows its 1 first, the host 0. */
	if ((c | 32) == 'a' && fabsl(x) < DBL_MIN && x != 0)
		x = DBL_MIN;
	fesetround(mode);
	if (is_long) {
		host_n = snprintf(host, ROOM, format, x);
		mote_n = mote_snprintf(mote, ROOM, format, x);
	} else {
		host_n = snprintf(host, ROOM, format, (double)x);
		mote_n = mote_snprintf(mote, ROOM, format, (double)x);
	}
	fesetround(FE_TONEAREST);
	compare(format, c, mode, host_n, mote_n, x);
}

int main(int argc, char **argv)
{
	return run(argc, argv, "printf", check);
}
