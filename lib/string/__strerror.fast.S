/* SPDX-License-Identifier: 0BSD */
/* __strerror - see strerror_core.h; the left symbols are a table */
#include "string/strerror_core.h"

	strerror_core ready=1
