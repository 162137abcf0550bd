/* SPDX-License-Identifier: 0BSD */
/* Addresses that no name server is needed for; tests/net/ has the others. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "tests/subject.h"

SUBJECT(getaddrinfo);
SUBJECT(freeaddrinfo);
SUBJECT(getnameinfo);
SUBJECT(gethostbyname);
SUBJECT(gethostbyname2);
SUBJECT(gethostbyname_r);
SUBJECT(gethostbyname2_r);
SUBJECT(gethostbyaddr);
SUBJECT(gethostbyaddr_r);
SUBJECT(gethostent);
SUBJECT(sethostent);
SUBJECT(endhostent);

/* The list as the host has it, entry by entry. */
static int same(const struct addrinfo *a, const struct addrinfo *b)
{
	for (; a && b; a = a->ai_next, b = b->ai_next)
		if (a->ai_family != b->ai_family || a->ai_socktype != b->ai_socktype ||
		    a->ai_protocol != b->ai_protocol || a->ai_addrlen != b->ai_addrlen ||
		    memcmp(a->ai_addr, b->ai_addr, a->ai_addrlen))
			return 0;
	return a == b;
}

Test(netdb_getaddrinfo, has_the_hosts_entries_of_numbers)
{
	static const char *const names[] = {"1.2.3.4", "127.1", "0x7f000001", "::1",
	    "::", "fe80::1%1", "ff02::1%1", "2001:db8::1", "::ffff:1.2.3.4", NULL};
	static const int types[] = {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW};
	static const char *const services[] = {"0", "80", "65535", NULL};
	struct addrinfo hints, *a, *b;
	int n = 0;

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++)
		for (int t = 0; t < 3; t++)
			for (int s = 0; s < 4; s++)
				for (int f = 0; f < 2; f++) {
					/* Two NULLs, and a port where there is none, are errors. */
					if ((!names[i] && !services[s]) || (t == 2 && services[s]))
						continue;
					memset(&hints, 0, sizeof(hints));
					hints.ai_flags = AI_NUMERICSERV | (f ? AI_PASSIVE : 0);
					hints.ai_socktype = types[t];
					hints.ai_family = names[i] ? AF_UNSPEC
					                  : f      ? AF_INET
					                           : AF_INET6;
					cr_assert_eq(
					    getaddrinfo(names[i], services[s], &hints, &b), 0);
					cr_assert_eq(
					    mote_getaddrinfo(names[i], services[s], &hints, &a), 0);
					cr_assert(same(a, b), "%s %s %d", names[i], services[s],
					    types[t]);
					mote_freeaddrinfo(a);
					freeaddrinfo(b);
					n++;
				}
	cr_assert(n > 100);
}

Test(netdb_getaddrinfo, fails_as_it_should)
{
	struct addrinfo hints = {0}, *a = NULL;
	int n = 0;

	cr_assert_eq(mote_getaddrinfo(NULL, NULL, NULL, &a), EAI_NONAME);
	hints.ai_flags = 1 << 30;
	cr_assert_eq(mote_getaddrinfo("::1", NULL, &hints, &a), EAI_BADFLAGS);
	hints.ai_flags = 0;
	for (hints.ai_family = 0; hints.ai_family < 40; hints.ai_family++)
		n += mote_getaddrinfo("::1", NULL, &hints, &a) == EAI_FAMILY;
	cr_assert_eq(n, 37);
	a = NULL;
	hints.ai_family = AF_INET;
	cr_assert_eq(mote_getaddrinfo("::1", NULL, &hints, &a), EAI_NODATA);
	hints.ai_family = 0;
	hints.ai_socktype = SOCK_STREAM;
	hints.ai_protocol = IPPROTO_UDP;
	cr_assert_eq(mote_getaddrinfo("::1", NULL, &hints, &a), EAI_SERVICE);
	hints.ai_protocol = 0;
	hints.ai_socktype = 100;
	cr_assert_eq(mote_getaddrinfo("::1", "80", &hints, &a), EAI_SERVICE);
	cr_assert_eq(mote_getaddrinfo("::1", "", NULL, &a), EAI_SERVICE);
	cr_assert_eq(mote_getaddrinfo("", "80", NULL, &a), EAI_NONAME);
	hints.ai_socktype = 0;
	hints.ai_flags = AI_NUMERICHOST;
	cr_assert_eq(mote_getaddrinfo("localhost", "80", &hints, &a), EAI_NONAME);
	hints.ai_flags = AI_NUMERICSERV;
	cr_assert_eq(mote_getaddrinfo("::1", "http", &hints, &a), EAI_NONAME);
	cr_assert_null(a);
}

Test(netdb_getaddrinfo, has_a_stream_and_a_datagram_where_nothing_is_said)
{
	struct addrinfo *a;

	cr_assert_eq(mote_getaddrinfo("1.2.3.4", "7", NULL, &a), 0);
	cr_assert_eq(a->ai_socktype, SOCK_STREAM);
	cr_assert_eq(a->ai_protocol, IPPROTO_TCP);
	cr_assert_eq(a->ai_next->ai_socktype, SOCK_DGRAM);
	cr_assert_eq(a->ai_next->ai_protocol, IPPROTO_UDP);
	cr_assert_null(a->ai_next->ai_next);
	cr_assert_str_eq(a->ai_canonname, "1.2.3.4");
	mote_freeaddrinfo(a);
}

Test(netdb_freeaddrinfo, takes_parts_of_a_list_in_any_order)
{
	struct addrinfo *a, *rest;
	int family;

	mote_freeaddrinfo(NULL);
	for (int order = 0; order < 2; order++) {
		cr_assert_eq(mote_getaddrinfo(NULL, "7", NULL, &a), 0);
		rest = a->ai_next->ai_next;
		family = (order ? rest : a)->ai_family;
		cr_assert(rest->ai_next && !rest->ai_next->ai_next);
		a->ai_next->ai_next = NULL;
		mote_freeaddrinfo(order ? a : rest);
		/* The other part is still there. */
		cr_assert((order ? rest : a)->ai_family == family);
		cr_assert((order ? rest : a)->ai_next->ai_socktype == SOCK_DGRAM);
		mote_freeaddrinfo(order ? rest : a);
	}
}

Test(netdb_getnameinfo, writes_the_hosts_numbers)
{
	static const char *const names[] = {"1.2.3.4", "255.255.255.255", "0.0.0.0", "::1",
	    "::", "fe80::1%1", "ff02::1%1", "2001:db8::1%7", "::ffff:1.2.3.4",
	    "fe80::1%4000000000"};
	static const int flags[] = {0, NI_DGRAM};
	char host[100], service[32], expected[100], expected_service[32];
	struct addrinfo hints = {.ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM}, *a;

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++)
		for (int f = 0; f < 2; f++) {
			int flag = flags[f] | NI_NUMERICHOST | NI_NUMERICSERV;
			size_t n;

			cr_assert_eq(getaddrinfo(names[i], "12345", &hints, &a), 0);
			cr_assert_eq(getnameinfo(a->ai_addr, a->ai_addrlen, expected, 100,
			                 expected_service, 32, flag),
			    0);
			cr_assert_eq(mote_getnameinfo(
			                 a->ai_addr, a->ai_addrlen, host, 100, service, 32, flag),
			    0);
			cr_assert_str_eq(host, expected);
			cr_assert_str_eq(service, expected_service);
			/* All of the room, and one less. */
			n = strlen(expected);
			cr_assert_eq(
			    mote_getnameinfo(a->ai_addr, a->ai_addrlen, host, n + 1, NULL, 0, flag),
			    0);
			cr_assert_eq(
			    mote_getnameinfo(a->ai_addr, a->ai_addrlen, host, n, NULL, 0, flag),
			    EAI_OVERFLOW);
			cr_assert_eq(
			    mote_getnameinfo(a->ai_addr, a->ai_addrlen, NULL, 0, service, 5, flag),
			    EAI_OVERFLOW);
			cr_assert_eq(mote_getnameinfo(
			                 a->ai_addr, a->ai_addrlen - 1, host, 100, NULL, 0, flag),
			    EAI_FAMILY);
			freeaddrinfo(a);
		}
	cr_assert_eq(
	    mote_getnameinfo(&(struct sockaddr){.sa_family = AF_UNIX}, 100, host, 100, NULL, 0, 0),
	    EAI_FAMILY);
}

Test(netdb_gethostbyname, has_the_hosts_entries_of_numbers)
{
	struct hostent *a = mote_gethostbyname("127.0.0.1"), *b = gethostbyname("127.0.0.1");

	cr_assert(a && b);
	cr_assert_str_eq(a->h_name, b->h_name);
	cr_assert_eq(a->h_addrtype, b->h_addrtype);
	cr_assert_eq(a->h_length, b->h_length);
	cr_assert_arr_eq(a->h_addr_list[0], b->h_addr_list[0], 4);
	cr_assert_null(a->h_addr_list[1]);
	a = mote_gethostbyname2("::1", AF_INET6);
	cr_assert(a && a->h_length == 16 && a->h_addrtype == AF_INET6);
	cr_assert_arr_eq(a->h_addr_list[0], &in6addr_loopback, 16);
	cr_assert_str_eq(a->h_name, "::1");
	cr_assert_null(mote_gethostbyname2("::1", AF_INET));
	mote_sethostent(1);
	cr_assert_null(mote_gethostent());
	mote_endhostent();
}

Test(netdb_gethostbyname_r, needs_room_and_no_more)
{
	struct hostent entry, *found;
	_Alignas(8) char buf[256];
	size_t need = 3 * 8 + 2 * 8 + 4 + 2 * 8, n;
	int error;

	for (int offset = 0; offset < 8; offset++) {
		size_t more = -offset & 7;

		for (n = 0; n < need + more; n++) {
			found = &entry;
			cr_assert_eq(mote_gethostbyname_r(
			                 "1.2.3.4", &entry, buf + offset, n, &found, &error),
			    ERANGE);
			cr_assert_null(found);
		}
		cr_assert_eq(mote_gethostbyname_r(
		                 "1.2.3.4", &entry, buf + offset, need + more, &found, &error),
		    0);
		cr_assert_eq(found, &entry);
		cr_assert_str_eq(entry.h_name, "1.2.3.4");
		cr_assert_arr_eq(entry.h_addr_list[0], "\1\2\3\4", 4);
	}
	cr_assert_eq(
	    mote_gethostbyname2_r("1.2.3.4", AF_INET6, &entry, buf, 256, &found, &error), 0);
	cr_assert_null(found);
	cr_assert_eq(error, NO_DATA);
	cr_assert_eq(mote_gethostbyname2_r("a..b", AF_INET, &entry, buf, 256, &found, &error), 0);
	cr_assert_null(found);
	cr_assert_eq(error, HOST_NOT_FOUND);
}

Test(netdb_gethostbyaddr, refuses_other_families_and_lengths)
{
	struct hostent entry, *found = &entry;
	char buf[256];
	int error = 0;

	cr_assert_null(mote_gethostbyaddr("\1\2\3\4", 4, AF_INET6));
	cr_assert_null(mote_gethostbyaddr("\1\2\3\4", 3, AF_INET));
	cr_assert_null(mote_gethostbyaddr("\1\2\3\4", 4, AF_UNIX));
	cr_assert_eq(
	    mote_gethostbyaddr_r("\1\2\3\4", 5, AF_INET, &entry, buf, 256, &found, &error), EINVAL);
	cr_assert_null(found);
	cr_assert_eq(error, NO_RECOVERY);
}
