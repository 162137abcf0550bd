/* SPDX-License-Identifier: 0BSD */
/* __host_name - whether a text can be the name of a host, whoever has sent it */
#include "internal/netdb.h"

hidden int __host_name(const char *s)
{
	const char *p = s;

	while (
	    *p == '-' || *p == '.' || *p == '_' || *p - '0' + 0U < 10 || (*p | 32) - 'a' + 0U < 26)
		p++;
	return !*p && p != s && *s != '-';
}
