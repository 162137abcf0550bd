/* SPDX-License-Identifier: 0BSD */
/* The gate of a program that never looks at errno; errno's own overrides it. */
#include "sys/gate.h"

	gate	.weak
