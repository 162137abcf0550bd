/* SPDX-License-Identifier: 0BSD */
/* The older name of sys/wait.h */
#include <sys/wait.h>
