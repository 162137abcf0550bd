/* SPDX-License-Identifier: 0BSD */
#ifndef _COMPLEX_H
#define _COMPLEX_H

/* ISO C */
#define complex    _Complex
#define _Complex_I __builtin_complex(0.0f, 1.0f)
#define I          _Complex_I

#ifdef __cplusplus
extern "C" {
#endif

__extension__ double creal(double _Complex);
__extension__ float crealf(float _Complex);
__extension__ long double creall(long double _Complex);
__extension__ double cimag(double _Complex);
__extension__ float cimagf(float _Complex);
__extension__ long double cimagl(long double _Complex);
__extension__ double _Complex conj(double _Complex);
__extension__ float _Complex conjf(float _Complex);
__extension__ long double _Complex conjl(long double _Complex);
__extension__ double _Complex cproj(double _Complex);
__extension__ float _Complex cprojf(float _Complex);
__extension__ long double _Complex cprojl(long double _Complex);

#ifdef __cplusplus
}
#endif

#define creal(x)  ((double)(x))
#define crealf(x) ((float)(x))
#define creall(x) ((long double)(x))
#define cimag(x)  (__imag__(double _Complex)(x))
#define cimagf(x) (__imag__(float _Complex)(x))
#define cimagl(x) (__imag__(long double _Complex)(x))

/* C11 */
#if __STDC_VERSION__ >= 201112L || __cplusplus >= 201103L
#define CMPLX(x, y)  __builtin_complex((double)(x), (double)(y))
#define CMPLXF(x, y) __builtin_complex((float)(x), (float)(y))
#define CMPLXL(x, y) __builtin_complex((long double)(x), (long double)(y))
#endif

#endif
