/* SPDX-License-Identifier: 0BSD */
/* __group_room - what getgrnam, getgrgid and getgrent return */
#include "internal/passwd.h"

union group_room __group_room;
