/* SPDX-License-Identifier: 0BSD */
#include <stropts.h>
