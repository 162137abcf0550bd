/* SPDX-License-Identifier: 0BSD */
#include <errno.h>
