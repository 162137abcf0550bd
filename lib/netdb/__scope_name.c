/* SPDX-License-Identifier: 0BSD */
/* __scope_name - the name of the interface that is an address's scope */
#include <net/if.h>

#include "internal/netdb.h"

hidden char *__scope_name(unsigned number, char name[16])
{
	return if_indextoname(number, name);
}
