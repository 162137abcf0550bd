/* SPDX-License-Identifier: 0BSD */
#include <sys/statfs.h>
