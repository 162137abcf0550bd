/* SPDX-License-Identifier: 0BSD */
#include <fcntl.h>
