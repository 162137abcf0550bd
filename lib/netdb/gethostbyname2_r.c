/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyname2_r - the addresses of a host, of one family
 *
 * Those of getaddrinfo. The first alias is the canonical name, the second the one that was asked
 * for if it is another.
 *
 * Returns  0, with entry in *found, or NULL in it and *error as h_errno if there are none; or an
 *          error number
 * Errors   ERANGE n bytes are not enough; EAGAIN (TRY_AGAIN) no usable answer in time; EBADMSG
 *          (NO_RECOVERY); those of open and socket
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 gethostbyname2_r; musl 1.2.6
 * Differs  from musl 1.2.6: *error is set with ERANGE too (NETDB_INTERNAL, -1)
 */
#include <errno.h>
#include <string.h>

#include "internal/netdb.h"

static int failed(int result, int *error)
{
	*error = NO_RECOVERY;
	switch (result) {
	case EAI_NONAME:
		*error = HOST_NOT_FOUND;
		return 0;
	case EAI_NODATA:
		*error = NO_DATA;
		return 0;
	case EAI_AGAIN:
		*error = TRY_AGAIN;
		return EAGAIN;
	case EAI_SYSTEM:
		return errno;
	default:
		return EBADMSG;
	}
}

int gethostbyname2_r(const char *name, int family, struct hostent *entry, char *buf, size_t n,
    struct hostent **found, int *error)
{
	struct address a[MAX_ADDRESSES];
	char canon[NAME_SIZE], **pointers, *text;
	size_t align = -(unsigned long)buf & 7, need;
	int count = __name_lookup(a, canon, name, family, AI_CANONNAME), i;

	*found = NULL;
	if (count < 0)
		return failed(count, error);
	entry->h_addrtype = family;
	entry->h_length = family == AF_INET6 ? 16 : 4;
	need = align + (3 + count + 1) * sizeof(char *) + count * entry->h_length + strlen(canon) +
	       1 + strlen(name) + 1;
	if (need > n) {
		*error = -1;
		return ERANGE;
	}
	pointers = (char **)(buf + align);
	entry->h_aliases = pointers;
	entry->h_addr_list = pointers + 3;
	text = (char *)(entry->h_addr_list + count + 1);
	for (i = 0; i < count; i++, text += entry->h_length)
		entry->h_addr_list[i] = memcpy(text, address_bytes(a + i), entry->h_length);
	entry->h_addr_list[i] = NULL;
	entry->h_name = pointers[0] = strcpy(text, canon);
	pointers[1] = pointers[2] = NULL;
	if (strcmp(canon, name))
		pointers[1] = strcpy(text + strlen(canon) + 1, name);
	*found = entry;
	return 0;
}
