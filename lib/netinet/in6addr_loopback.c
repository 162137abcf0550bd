/* SPDX-License-Identifier: 0BSD */
/*
 * in6addr_loopback - ::1
 *
 * Source   POSIX.1-2017 netinet/in.h
 */
#include <netinet/in.h>

const struct in6_addr in6addr_loopback = IN6ADDR_LOOPBACK_INIT;
