/* SPDX-License-Identifier: 0BSD */
#include <syslog.h>
