/* SPDX-License-Identifier: 0BSD */
#ifndef _NETINET_ETHER_H
#define _NETINET_ETHER_H

#include <netinet/if_ether.h>

#endif
