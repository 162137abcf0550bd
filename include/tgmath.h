/* SPDX-License-Identifier: 0BSD */
#ifndef _TGMATH_H
#define _TGMATH_H

/* ISO C */
#include <complex.h>
#include <math.h>

/* An integer argument counts as a double, for the choice of the function alone */
#define __tg_type(x) \
	_Generic((x), float: 0.0f, float _Complex: (float _Complex)0, \
	    long double: 0.0L, long double _Complex: (long double _Complex)0, \
	    double _Complex: (double _Complex)0, default: 0.0)

/* Real functions, chosen by one argument, two or three */
#define __tg_real(fn, x)         _Generic((x), float: fn##f, long double: fn##l, default: fn)
#define __tg_real_2(fn, x, y)    __tg_real(fn, __tg_type(x) + __tg_type(y))
#define __tg_real_3(fn, x, y, z) __tg_real(fn, __tg_type(x) + __tg_type(y) + __tg_type(z))

/* Functions that exist for complex numbers only */
#define __tg_complex(fn, x) \
	_Generic((x), float: fn##f, float _Complex: fn##f, \
	    long double: fn##l, long double _Complex: fn##l, default: fn)

/* Functions that exist for both; the complex one is named gn */
#define __tg_both(fn, gn, x) \
	_Generic((x), float: fn##f, float _Complex: gn##f, \
	    long double: fn##l, long double _Complex: gn##l, double _Complex: gn, default: fn)

/* ISO C: real and complex */
#define acos(x)   __tg_both(acos, cacos, x)(x)
#define acosh(x)  __tg_both(acosh, cacosh, x)(x)
#define asin(x)   __tg_both(asin, casin, x)(x)
#define asinh(x)  __tg_both(asinh, casinh, x)(x)
#define atan(x)   __tg_both(atan, catan, x)(x)
#define atanh(x)  __tg_both(atanh, catanh, x)(x)
#define cos(x)    __tg_both(cos, ccos, x)(x)
#define cosh(x)   __tg_both(cosh, ccosh, x)(x)
#define exp(x)    __tg_both(exp, cexp, x)(x)
#define log(x)    __tg_both(log, clog, x)(x)
#define pow(x, y) __tg_both(pow, cpow, __tg_type(x) + __tg_type(y))(x, y)
#define sin(x)    __tg_both(sin, csin, x)(x)
#define sinh(x)   __tg_both(sinh, csinh, x)(x)
#define sqrt(x)   __tg_both(sqrt, csqrt, x)(x)
#define tan(x)    __tg_both(tan, ctan, x)(x)
#define tanh(x)   __tg_both(tanh, ctanh, x)(x)

#undef fabs
#define fabs(x) __tg_both(__builtin_fabs, __builtin_cabs, x)(x)

/* ISO C: complex */
#undef creal
#undef cimag
#define carg(x)  __tg_complex(carg, x)(x)
#define cimag(x) __tg_complex(__builtin_cimag, x)(x)
#define conj(x)  __tg_complex(conj, x)(x)
#define cproj(x) __tg_complex(cproj, x)(x)
#define creal(x) __tg_complex(__builtin_creal, x)(x)

/* ISO C: real */
#undef copysign
#define atan2(x, y)      __tg_real_2(atan2, x, y)(x, y)
#define cbrt(x)          __tg_real(cbrt, x)(x)
#define ceil(x)          __tg_real(ceil, x)(x)
#define copysign(x, y)   __tg_real_2(__builtin_copysign, x, y)(x, y)
#define erf(x)           __tg_real(erf, x)(x)
#define erfc(x)          __tg_real(erfc, x)(x)
#define exp2(x)          __tg_real(exp2, x)(x)
#define expm1(x)         __tg_real(expm1, x)(x)
#define fdim(x, y)       __tg_real_2(fdim, x, y)(x, y)
#define floor(x)         __tg_real(floor, x)(x)
#define fma(x, y, z)     __tg_real_3(fma, x, y, z)(x, y, z)
#define fmax(x, y)       __tg_real_2(fmax, x, y)(x, y)
#define fmin(x, y)       __tg_real_2(fmin, x, y)(x, y)
#define fmod(x, y)       __tg_real_2(fmod, x, y)(x, y)
#define frexp(x, e)      __tg_real(frexp, x)(x, e)
#define hypot(x, y)      __tg_real_2(hypot, x, y)(x, y)
#define ilogb(x)         __tg_real(ilogb, x)(x)
#define ldexp(x, e)      __tg_real(ldexp, x)(x, e)
#define lgamma(x)        __tg_real(lgamma, x)(x)
#define llrint(x)        __tg_real(llrint, x)(x)
#define llround(x)       __tg_real(llround, x)(x)
#define log10(x)         __tg_real(log10, x)(x)
#define log1p(x)         __tg_real(log1p, x)(x)
#define log2(x)          __tg_real(log2, x)(x)
#define logb(x)          __tg_real(logb, x)(x)
#define lrint(x)         __tg_real(lrint, x)(x)
#define lround(x)        __tg_real(lround, x)(x)
#define nearbyint(x)     __tg_real(nearbyint, x)(x)
#define nextafter(x, y)  __tg_real_2(nextafter, x, y)(x, y)
#define nexttoward(x, y) __tg_real(nexttoward, x)(x, y)
#define remainder(x, y)  __tg_real_2(remainder, x, y)(x, y)
#define remquo(x, y, q)  __tg_real_2(remquo, x, y)(x, y, q)
#define rint(x)          __tg_real(rint, x)(x)
#define round(x)         __tg_real(round, x)(x)
#define scalbln(x, n)    __tg_real(scalbln, x)(x, n)
#define scalbn(x, n)     __tg_real(scalbn, x)(x, n)
#define tgamma(x)        __tg_real(tgamma, x)(x)
#define trunc(x)         __tg_real(trunc, x)(x)

#endif
