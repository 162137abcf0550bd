/* SPDX-License-Identifier: 0BSD */
/* The size flavour's arithmetic of large integers: n limbs of 64 bits, the lowest first. */
#ifndef MOTE_LIB_INTERNAL_LIMBS_H
#define MOTE_LIB_INTERNAL_LIMBS_H

#include "internal/hidden.h"

/* x = x * factor + carry; returns what n limbs do not hold. */
hidden unsigned long __limbs_multiply(
    unsigned long *x, long n, unsigned long factor, unsigned long carry);
/* x = x / divisor; returns the rest. */
hidden unsigned long __limbs_divide(unsigned long *x, long n, unsigned long divisor);

#endif
