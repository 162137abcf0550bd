/* SPDX-License-Identifier: 0BSD */
#include <signal.h>
