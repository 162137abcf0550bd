/* SPDX-License-Identifier: 0BSD */
#ifndef _MATH_H
#define _MATH_H

#include <features.h>

#define __NEED_float_t
#define __NEED_double_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO C: values */
#define NAN       __builtin_nanf("")
#define INFINITY  __builtin_inff()
#define HUGE_VALF INFINITY
#define HUGE_VAL  __builtin_inf()
#define HUGE_VALL __builtin_infl()

#define MATH_ERRNO       1
#define MATH_ERREXCEPT   2
#define math_errhandling 2

#define FP_ILOGBNAN (-1 - 0x7fffffff)
#define FP_ILOGB0   FP_ILOGBNAN

/* ISO C: classification */
#define FP_NAN       0
#define FP_INFINITE  1
#define FP_ZERO      2
#define FP_SUBNORMAL 3
#define FP_NORMAL    4

#define fpclassify(x) \
	__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isinf(x)    __builtin_isinf(x)
#define isnan(x)    __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define isfinite(x) __builtin_isfinite(x)
#define signbit(x)  __builtin_signbit(x)

/* ISO C: comparison */
#define isgreater(x, y)      __builtin_isgreater(x, y)
#define isgreaterequal(x, y) __builtin_isgreaterequal(x, y)
#define isless(x, y)         __builtin_isless(x, y)
#define islessequal(x, y)    __builtin_islessequal(x, y)
#define islessgreater(x, y)  __builtin_islessgreater(x, y)
#define isunordered(x, y)    __builtin_isunordered(x, y)

/* ISO C: functions which the compiler makes one instruction of */
#define fabs(x)         __builtin_fabs(x)
#define fabsf(x)        __builtin_fabsf(x)
#define fabsl(x)        __builtin_fabsl(x)
#define copysign(x, y)  __builtin_copysign(x, y)
#define copysignf(x, y) __builtin_copysignf(x, y)
#define copysignl(x, y) __builtin_copysignl(x, y)

/* ISO C: functions */
double (copysign)(double, double);
float (copysignf)(float, float);
long double (copysignl)(long double, long double);
double ceil(double);
float ceilf(float);
long double ceill(long double);
double exp(double);
float expf(float);
double exp2(double);
float exp2f(float);
double (fabs)(double);
float (fabsf)(float);
long double (fabsl)(long double);
double floor(double);
float floorf(float);
long double floorl(long double);
double fmod(double, double);
float fmodf(float, float);
long double fmodl(long double, long double);
double frexp(double, int *);
float frexpf(float, int *);
double ldexp(double, int);
float ldexpf(float, int);
long double ldexpl(long double, int);
long long llrint(double);
long long llrintf(float);
double log(double);
float logf(float);
long double logl(long double);
double log10(double);
float log10f(float);
long double log10l(long double);
double log2(double);
float log2f(float);
long double log2l(long double);
long lrint(double);
long lrintf(float);
double modf(double, double *);
float modff(float, float *);
double rint(double);
float rintf(float);
long double rintl(long double);
double scalbn(double, int);
float scalbnf(float, int);
long double scalbnl(long double, int);
double sqrt(double);
float sqrtf(float);
long double sqrtl(long double);
double trunc(double);
float truncf(float);
long double truncl(long double);

#if defined(_XOPEN_SOURCE) || defined(_BSD_SOURCE)
#define MAXFLOAT 3.40282346638528859812e+38F
#endif

/* XSI */
#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define M_E        2.7182818284590452354
#define M_LOG2E    1.4426950408889634074
#define M_LOG10E   0.43429448190325182765
#define M_LN2      0.69314718055994530942
#define M_LN10     2.30258509299404568402
#define M_PI       3.14159265358979323846
#define M_PI_2     1.57079632679489661923
#define M_PI_4     0.78539816339744830962
#define M_1_PI     0.31830988618379067154
#define M_2_PI     0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2    1.41421356237309504880
#define M_SQRT1_2  0.70710678118654752440
#endif

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define HUGE 3.40282346638528859812e+38F
#endif

#ifdef __cplusplus
}
#endif

#endif
