/* SPDX-License-Identifier: 0BSD */
/* __passwd_room - what getpwnam, getpwuid and getpwent return */
#include "internal/passwd.h"

union passwd_room __passwd_room;
