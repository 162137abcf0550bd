/* SPDX-License-Identifier: 0BSD */
#include <termios.h>
