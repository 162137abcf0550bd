/* SPDX-License-Identifier: 0BSD */
/*
 * The functions of complex numbers: Annex G's special values, which the host has too, in all
 * formats; and all that is finite, to a few units of the last place of the host's long doubles.
 */
#include <complex.h>
#include <criterion/criterion.h>
#include <fenv.h>
#include <math.h>

#include "tests/subject.h"

SUBJECT(cabs);
SUBJECT(cabsf);
SUBJECT(cabsl);
SUBJECT(cacos);
SUBJECT(cacosf);
SUBJECT(cacosh);
SUBJECT(cacoshf);
SUBJECT(cacoshl);
SUBJECT(cacosl);
SUBJECT(carg);
SUBJECT(cargf);
SUBJECT(cargl);
SUBJECT(casin);
SUBJECT(casinf);
SUBJECT(casinh);
SUBJECT(casinhf);
SUBJECT(casinhl);
SUBJECT(casinl);
SUBJECT(catan);
SUBJECT(catanf);
SUBJECT(catanh);
SUBJECT(catanhf);
SUBJECT(catanhl);
SUBJECT(catanl);
SUBJECT(ccos);
SUBJECT(ccosf);
SUBJECT(ccosh);
SUBJECT(ccoshf);
SUBJECT(ccoshl);
SUBJECT(ccosl);
SUBJECT(cexp);
SUBJECT(cexpf);
SUBJECT(cexpl);
SUBJECT(clog);
SUBJECT(clogf);
SUBJECT(clogl);
SUBJECT(cpow);
SUBJECT(cpowf);
SUBJECT(cpowl);
SUBJECT(csin);
SUBJECT(csinf);
SUBJECT(csinh);
SUBJECT(csinhf);
SUBJECT(csinhl);
SUBJECT(csinl);
SUBJECT(csqrt);
SUBJECT(csqrtf);
SUBJECT(csqrtl);
SUBJECT(ctan);
SUBJECT(ctanf);
SUBJECT(ctanh);
SUBJECT(ctanhf);
SUBJECT(ctanhl);
SUBJECT(ctanl);

#define ALL(X)                                                                                     \
	X(cacos)                                                                                   \
	X(cacosh) X(casin) X(casinh) X(catan) X(catanh) X(ccos) X(ccosh) X(cexp) X(clog) X(csin)   \
	    X(csinh) X(csqrt) X(ctan) X(ctanh)

static const struct function {
	const char *name;
	double complex (*d)(double complex);
	float complex (*f)(float complex);
	long double complex (*l)(long double complex), (*host)(long double complex);
} functions[] = {
#define ROW(n) {#n, mote_##n, mote_##n##f, mote_##n##l, n##l},
    ALL(ROW)};
enum { FUNCTIONS = sizeof(functions) / sizeof(*functions) };

/* Zeros and infinities by their signs, others within some units of a float's, or double's, last. */
static int near(long double a, long double b, long double unit, int any_sign)
{
	if (isnan(b))
		return isnan(a);
	if (b == 0 || isinf(b))
		return (any_sign ? fabsl(a) == fabsl(b) : a == b) && (any_sign || !signbit(a) == !signbit(b));
	return fabsl(a - b) <= fabsl(b) * unit + (unit > 0x1p-30L ? 0x1p-149L : 0);
}

static void check(const struct function *f, long double x, long double y, long double complex ours,
    long double complex host, long double unit)
{
	/* Beside a NaN, Annex G leaves signs open; so it does with 0 turned by any angle. */
	int open = isnan(creall(host)) || isnan(cimagl(host)) || (f->host == cexpl && !isfinite(y));

	cr_assert(near(creall(ours), creall(host), unit, open) &&
	              near(cimagl(ours), cimagl(host), unit, open),
	    "%s(%Lg, %Lg): %Lg, %Lg, not %Lg, %Lg", f->name, x, y, creall(ours), cimagl(ours),
	    creall(host), cimagl(host));
}

static const double parts[] = {
    0.0, -0.0, 1, -1, 0.5, -2, 3, INFINITY, -INFINITY, NAN, 1e5, -300, 0.7853981633974483};
enum { PARTS = sizeof(parts) / sizeof(*parts), SEEN = FE_INVALID | FE_DIVBYZERO };

Test(complex_functions, special_values_and_flags_are_annex_g_s)
{
	int f, i, j;

	for (f = 0; f < FUNCTIONS; f++)
		for (i = 0; i < PARTS; i++)
			for (j = 0; j < PARTS; j++) {
				volatile double x = parts[i], y = parts[j];
				long double complex host, ours;
				int flags, special = !isfinite(x) || !isfinite(y);

				feclearexcept(FE_ALL_EXCEPT);
				host = functions[f].host(CMPLXL(x, y));
				flags = fetestexcept(FE_DIVBYZERO);
				feclearexcept(FE_ALL_EXCEPT);
				ours = functions[f].l(CMPLXL(x, y));
				cr_assert_eq(flags, fetestexcept(FE_DIVBYZERO), "%s(%g, %g)",
				    functions[f].name, x, y);
				cr_assert(special || !fetestexcept(FE_INVALID), "%s(%g, %g)",
				    functions[f].name, x, y);
				check(functions + f, x, y, ours, host, 0x1p-58L);
				if (!special)
					continue;
				check(functions + f, x, y, functions[f].d(CMPLX(x, y)), host,
				    0x1p-50L);
				check(functions + f, x, y,
				    functions[f].f(CMPLXF((float)x, (float)y)), host, 0x1p-22L);
			}
}

Test(complex_functions, are_near_the_hosts_long_doubles)
{
	int f, i, j;

	for (f = 0; f < FUNCTIONS; f++)
		for (i = -30; i < 30; i++)
			for (j = -30; j < 30; j++) {
				double x = i * i * i / 300.0 + 0.01, y = j * j * j / 300.0 - 0.02;
				float fx = (float)x, fy = (float)y;
				long double complex host = functions[f].host(CMPLXL(x, y));

				check(functions + f, x, y, functions[f].d(CMPLX(x, y)), host,
				    0x1p-52L);
				check(functions + f, x, y, functions[f].l(CMPLXL(x, y)), host,
				    0x1p-56L);
				host = functions[f].host(CMPLXL(fx, fy));
				/* The largest float is 2^128. */
				if (cabsl(host) < 0x1p127L)
					check(functions + f, x, y, functions[f].f(CMPLXF(fx, fy)),
					    host, 0x1p-23L);
			}
}

Test(complex_functions, neither_overflow_nor_cancel)
{
	/* By MPC 1.3. */
	double complex z = mote_csqrt(CMPLX(0x1.8p1023, 0x1p1023));

	cr_assert(creal(z) == 0x1.d13e1cf58d533p+511 && cimag(z) == 0x1.19ba6fbf35af9p+510);
	z = mote_clog(CMPLX(0x1.fffffffffffffp-1, 0x1p-27));
	cr_assert(creal(z) == -0x1.8p-54 && cimag(z) == 0x1p-27);
	z = mote_casin(CMPLX(1, 0x1p-60));
	cr_assert(creal(z) == 0x1.921fb54042d18p+0 && cimag(z) == 0x1p-30);
	z = mote_casinh(CMPLX(0x1p-300, 0x1p1000));
	cr_assert(creal(z) == 0x1.5aeb8fdc01b22p+9 && cimag(z) == 0x1.921fb54442d18p+0);
	z = mote_cexp(CMPLX(710, 0x1p-20));
	cr_assert(creal(z) == (double)INFINITY && cimag(z) == 0x1.3e21a464504a9p+1004);
	z = mote_catanh(CMPLX(0x1.0000000000001p0, 0x1p-70));
	cr_assert(creal(z) == 0x1.25e4f7b2733fap+4 && cimag(z) == 0x1.921f954442d18p+0);
	z = mote_ctanh(CMPLX(300, 1));
	cr_assert(creal(z) == 1 && cimag(z) == 0x1.2f8d4cbfe1f5p-865);
}

Test(complex_cpow, is_e_to_the_product_with_the_logarithm)
{
	int i, j;

	for (i = -20; i < 20; i++)
		for (j = -20; j < 20; j++) {
			double x = i / 3.0 + 0.1, y = j / 7.0 + 0.01;
			long double complex w = CMPLXL(y, x), z = CMPLXL(x, y), host = cpowl(z, w);
			double unit = (double)cabsl(host) * 0x1p-50;
			double complex d = mote_cpow(z, w);

			cr_assert(cabs(d - (double complex)host) <= unit);
			cr_assert(cabsl(mote_cpowl(z, w) - host) <= unit * 0x1p-5);
			cr_assert(cabs(mote_cpowf((float complex)z, (float complex)w) -
			               (double complex)cpowl((float complex)z,
			                   (float complex)w)) <= unit * 0x1p29);
		}
	cr_assert(mote_cpow(0, 0) == 1 && mote_cpow(CMPLX(NAN, 1), 0) == 1);
	cr_assert(mote_cpow(0, 2) == 0 && mote_cpow(2, 3) == 8);
}

Test(complex_cabs, and_carg_are_hypot_and_atan2)
{
	int i, j;

	for (i = 0; i < PARTS; i++)
		for (j = 0; j < PARTS; j++) {
			double x = parts[i], y = parts[j];
			float fx = (float)x, fy = (float)y;

			cr_assert(near(mote_cabs(CMPLX(x, y)), hypot(x, y), 0x1p-52L, 0));
			cr_assert(near(mote_cabsf(CMPLXF(fx, fy)), hypotf(fx, fy), 0x1p-23L, 0));
			cr_assert(near(mote_cabsl(CMPLXL(x, y)), hypotl(x, y), 0x1p-62L, 0));
			cr_assert(near(mote_carg(CMPLX(x, y)), atan2(y, x), 0x1p-52L, 0));
			cr_assert(near(mote_cargf(CMPLXF(fx, fy)), atan2f(fy, fx), 0x1p-23L, 0));
			cr_assert(near(mote_cargl(CMPLXL(x, y)), atan2l(y, x), 0x1p-62L, 0));
		}
}
