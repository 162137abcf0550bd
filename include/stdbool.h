/* SPDX-License-Identifier: 0BSD */
#ifndef _STDBOOL_H
#define _STDBOOL_H

/* ISO C */
#ifndef __cplusplus
#define bool  _Bool
#define true  1
#define false 0
#endif

#define __bool_true_false_are_defined 1

#endif
