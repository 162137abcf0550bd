/* SPDX-License-Identifier: 0BSD */
/*
 * in6addr_any - ::
 *
 * Source   POSIX.1-2017 netinet/in.h
 */
#include <netinet/in.h>

const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;
