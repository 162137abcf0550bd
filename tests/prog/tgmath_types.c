/* SPDX-License-Identifier: 0BSD */
/*
 * <tgmath.h> chooses by type, among six; whole numbers count as double.
 *
 * Flags   -Wl,--no-as-needed -lm
 */
#include <stdio.h>
#include <tgmath.h>

#define SHOW(call)                                                                                 \
	printf("%s: %zu bytes, %.5g %.5g\n", #call, sizeof(call),                                  \
	    (double)creal((double complex)(call)), (double)cimag((double complex)(call)))

int main(void)
{
	volatile float f = 0.5f;
	volatile double d = 0.5;
	volatile long double l = 0.5L;
	volatile int n = 2;
	volatile float complex fz = 0.5f;
	volatile double complex z = -4;
	volatile long double complex lz = -4;

	SHOW(sin(f));
	SHOW(sin(d));
	SHOW(sin(l));
	SHOW(sin(n));
	SHOW(acos(fz));
	SHOW(sqrt(z));
	SHOW(sqrt(lz));
	SHOW(log(z));
	SHOW(exp(lz));
	SHOW(pow(f, n));
	SHOW(pow(f, f));
	SHOW(atan2(f, l));
	SHOW(fabs(z));
	SHOW(fabs(f));
	SHOW(carg(lz));
	SHOW(conj(fz));
	SHOW(erf(f));
	SHOW(tgamma(l));
	SHOW(lgamma(n));
	SHOW(hypot(f, f));
	SHOW(fma(f, d, f));
	SHOW(ldexp(f, 3));
	return 0;
}
