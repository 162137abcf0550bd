/* SPDX-License-Identifier: 0BSD */
/* __seal_install - see seal_core.h; this flavour never uses the vDSO */
#include "mote/seal_core.h"

	seal_core
