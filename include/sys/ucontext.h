/* SPDX-License-Identifier: 0BSD */
#include <ucontext.h>
