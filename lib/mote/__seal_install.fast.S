/* SPDX-License-Identifier: 0BSD */
/* __seal_install - see seal_core.h; clock_gettime and time of this flavour use the vDSO */
#include "mote/seal_core.h"

	seal_core vdso=1
