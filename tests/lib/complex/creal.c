/* SPDX-License-Identifier: 0BSD */
#include "tests/subject.h"
#include <criterion/criterion.h>
#include <complex.h>
#include <math.h>

SUBJECT(creal);
SUBJECT(crealf);
SUBJECT(creall);
SUBJECT(cimag);
SUBJECT(cimagf);
SUBJECT(cimagl);

Test(complex_creal, parts_come_back_as_they_were)
{
	volatile double re = -0.0, im = 4.5;
	double complex z = CMPLX(re, im);
	float complex f = CMPLXF(1.5f, -2.5f);
	long double complex l = CMPLXL(1e4000L, 3.0L);

	cr_assert(signbit(mote_creal(z)) && mote_creal(z) == 0 && mote_cimag(z) == 4.5);
	cr_assert(mote_crealf(f) == 1.5f && mote_cimagf(f) == -2.5f);
	cr_assert(mote_creall(l) == 1e4000L && mote_cimagl(l) == 3.0L);
}
