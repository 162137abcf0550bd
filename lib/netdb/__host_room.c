/* SPDX-License-Identifier: 0BSD */
/* __host_room - what gethostbyname and gethostbyaddr return */
#include "internal/netdb.h"

struct host_room __host_room;
