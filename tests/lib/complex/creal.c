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
SUBJECT(conj);
SUBJECT(conjf);
SUBJECT(conjl);
SUBJECT(cproj);
SUBJECT(cprojf);
SUBJECT(cprojl);

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

Test(complex_conj, changes_the_sign_of_the_imaginary_part_alone)
{
	double complex z = mote_conj(CMPLX(-0.0, 0.0));

	cr_assert(signbit(creal(z)) && signbit(cimag(z)));
	z = mote_conj(CMPLX(NAN, -INFINITY));
	cr_assert(isnan(creal(z)) && cimag(z) == INFINITY);
	cr_assert(mote_conjf(CMPLXF(1.5f, -2.5f)) == CMPLXF(1.5f, 2.5f));
	cr_assert(mote_conjl(CMPLXL(1e4000L, 3)) == CMPLXL(1e4000L, -3));
}

Test(complex_cproj, has_one_infinity)
{
	static const double parts[] = {0.0, -0.0, 1.5, -2.5, INFINITY, -INFINITY, NAN};
	int i, j;

	for (i = 0; i < 7; i++)
		for (j = 0; j < 7; j++) {
			double complex z = CMPLX(parts[i], parts[j]), host = cproj(z);
			double complex ours[3] = {mote_cproj(z), mote_cprojf(z), mote_cprojl(z)};
			int k;

			for (k = 0; k < 3; k++) {
				double re = creal(ours[k]), im = cimag(ours[k]);

				cr_assert(isnan(re) ? isnan(creal(host)) : re == creal(host));
				cr_assert(isnan(im) ? isnan(cimag(host)) : im == cimag(host));
				cr_assert(!signbit(im) == !signbit(cimag(host)) || isnan(im));
			}
		}
}
