/* SPDX-License-Identifier: 0BSD */
/* The kernel's own header, which linux-headers packages install */
#include <linux/soundcard.h>
