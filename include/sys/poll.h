/* SPDX-License-Identifier: 0BSD */
#include <poll.h>
