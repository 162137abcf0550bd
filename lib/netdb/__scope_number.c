/* SPDX-License-Identifier: 0BSD */
/* __scope_number - the number of the interface that is an address's scope */
#include <net/if.h>

#include "internal/netdb.h"

hidden unsigned __scope_number(const char *name)
{
	return if_nametoindex(name);
}
