/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_USER_H
#define _SYS_USER_H

#include <limits.h>
#include <stdint.h>
#include <unistd.h>

#include <bits/user.h>

#endif
