/* SPDX-License-Identifier: 0BSD */
#include "tests/subject.h"
#include <criterion/criterion.h>
#include <math.h>

SUBJECT(copysign);
SUBJECT(copysignf);
SUBJECT(copysignl);

Test(math_copysign, takes_the_sign_of_zero_and_of_NaN_too)
{
	static const double values[] = {0.0, -0.0, 1.5, -1.5, INFINITY, -INFINITY};
	size_t i, j;

	for (i = 0; i < 6; i++)
		for (j = 0; j < 6; j++) {
			double x = values[i], y = values[j], r = mote_copysign(x, y);

			cr_assert(fabs(r) == fabs(x) && !signbit(r) == !signbit(y));
			cr_assert(!signbit(mote_copysignf((float)x, (float)y)) == !signbit(y));
			cr_assert(!signbit(mote_copysignl(x, y)) == !signbit(y));
		}
	cr_assert(signbit(mote_copysign(NAN, -1.0)) && isnan(mote_copysign(NAN, -1.0)));
	cr_assert(mote_copysignf(3.0f, -0.0f) == -3.0f && mote_copysignl(-3.0L, 1.0L) == 3.0L);
}
