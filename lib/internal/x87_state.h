/* SPDX-License-Identifier: 0BSD */
/*
 * Hot inline parts of <fenv.h>: the state of the x87 unit, a register access each.
 *
 * Floats and doubles are the SSE unit's and long doubles the x87's; each has rounding direction,
 * flags and masks of its own. <fenv.h> shows one environment: directions are set in both, flags are
 * those of either, and a flag that is set by hand is set in MXCSR.
 *
 * Source   Intel SDM volume 1, 8.1.3, 8.1.5 and 10.2.3
 */
#ifndef MOTE_LIB_INTERNAL_X87_STATE_H
#define MOTE_LIB_INTERNAL_X87_STATE_H

#include <fenv.h>

#include "internal/hidden.h"

#define MXCSR_DEFAULT 0x1f80 /* all exceptions masked, to nearest, no flag */
#define MXCSR_MASKS 0x1f80
#define MXCSR_ROUND 0x6000
#define MXCSR_ROUND_SHIFT 3 /* the direction stands three places higher than in the control word   \
	                     */

always_inline unsigned x87_status(void)
{
	unsigned short status;

	__asm__ volatile("fnstsw %0" : "=a"(status));
	return status;
}

always_inline void x87_clear_flags(void)
{
	__asm__ volatile("fnclex");
}

always_inline unsigned x87_control(void)
{
	unsigned short control;

	__asm__ volatile("fnstcw %0" : "=m"(control));
	return control;
}

always_inline void x87_set_control(unsigned short control)
{
	__asm__ volatile("fldcw %0" : : "m"(control));
}

/* Also masks every exception: x87_set_control takes that back. */
always_inline void x87_store(fenv_t *env)
{
	__asm__ volatile("fnstenv %0" : "=m"(*env));
}

always_inline void x87_load(const fenv_t *env)
{
	__asm__ volatile("fldenv %0" : : "m"(*env));
}

#endif
