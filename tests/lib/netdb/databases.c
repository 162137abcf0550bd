/* SPDX-License-Identifier: 0BSD */
/* Services, protocols and networks, and the texts of errors. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(getservbyname);
SUBJECT(getservbyport);
SUBJECT(getservbyname_r);
SUBJECT(getservbyport_r);
SUBJECT(getservent);
SUBJECT(setservent);
SUBJECT(endservent);
SUBJECT(getprotobyname);
SUBJECT(getprotobynumber);
SUBJECT(getprotoent);
SUBJECT(setprotoent);
SUBJECT(endprotoent);
SUBJECT(getnetbyname);
SUBJECT(getnetbyaddr);
SUBJECT(getnetent);
SUBJECT(setnetent);
SUBJECT(endnetent);
SUBJECT(gai_strerror);
SUBJECT(hstrerror);
SUBJECT(herror);
extern int *mote___h_errno_location(void);

Test(netdb_getservbyname, has_the_hosts_ports_and_names)
{
	static const char *const protocols[] = {"tcp", "udp"};
	struct servent *a, *b;
	char name[64];
	int n = 0;

	if (access("/etc/services", R_OK)) {
		fprintf(
		    stderr, "SKIP services beside the host: no /etc/services (Debian: netbase)\n");
		return;
	}
	for (int port = 1; port < 1024; port++)
		for (int p = 0; p < 2; p++) {
			b = getservbyport(htons(port), protocols[p]);
			a = mote_getservbyport(htons(port), protocols[p]);
			cr_assert_eq(!a, !b, "%d/%s", port, protocols[p]);
			if (!b)
				continue;
			n++;
			cr_assert_str_eq(a->s_name, b->s_name);
			cr_assert_str_eq(a->s_proto, b->s_proto);
			cr_assert_eq(a->s_port, b->s_port);
			strcpy(name, b->s_name);
			a = mote_getservbyname(name, protocols[p]);
			cr_assert(a && a->s_port == getservbyname(name, protocols[p])->s_port);
			cr_assert_str_eq(a->s_proto, protocols[p]);
			cr_assert_str_eq(a->s_aliases[0], a->s_name);
			cr_assert_null(a->s_aliases[1]);
		}
	cr_assert(n > 50);
}

Test(netdb_getservbyname_r, fails_as_it_should)
{
	struct servent entry, *found = &entry;
	_Alignas(8) char buf[64];

	cr_assert_eq(mote_getservbyname_r("80", NULL, &entry, buf, 64, &found), ENOENT);
	cr_assert_null(found);
	cr_assert_eq(
	    mote_getservbyname_r("nosuch-service", "tcp", &entry, buf, 64, &found), ENOENT);
	cr_assert_eq(mote_getservbyname_r("http", "sctp", &entry, buf, 64, &found), EINVAL);
	cr_assert_eq(mote_getservbyname_r("http", "tcp", &entry, buf, 15, &found), ERANGE);
	cr_assert_eq(mote_getservbyname_r("http", "tcp", &entry, buf + 1, 22, &found), ERANGE);
	found = &entry;
	cr_assert_eq(mote_getservbyport_r(htons(80), "sctp", &entry, buf, 64, &found), EINVAL);
	cr_assert_null(found);
	cr_assert_eq(mote_getservbyport_r(htons(64999), NULL, &entry, buf, 64, &found), ENOENT);
	if (!access("/etc/services", R_OK)) {
		cr_assert_eq(
		    mote_getservbyport_r(htons(80), "tcp", &entry, buf, 20, &found), ERANGE);
		cr_assert_eq(mote_getservbyport_r(htons(80), "tcp", &entry, buf, 21, &found), 0);
		cr_assert_str_eq(found->s_name, "http");
	}
	mote_setservent(0);
	cr_assert_null(mote_getservent());
	mote_endservent();
}

Test(netdb_getprotoent, has_the_numbers_of_the_registry)
{
	static const struct {
		const char *name;
		int number;
	} known[] = {{"ip", 0}, {"icmp", 1}, {"igmp", 2}, {"tcp", 6}, {"egp", 8}, {"udp", 17},
	    {"ipv6", 41}, {"gre", 47}, {"esp", 50}, {"ah", 51}, {"ipv6-icmp", 58}, {"ospf", 89},
	    {"pim", 103}, {"raw", 255}, {"ddp", 37}, {"encap", 98}};
	struct protoent *p;
	int n = 0, last = -1;

	for (unsigned i = 0; i < sizeof(known) / sizeof(*known); i++) {
		p = mote_getprotobyname(known[i].name);
		cr_assert(p && p->p_proto == known[i].number && !p->p_aliases[0]);
		p = mote_getprotobynumber(known[i].number);
		cr_assert(p && !strcmp(p->p_name, known[i].name));
	}
	cr_assert_null(mote_getprotobyname("nosuch"));
	cr_assert_null(mote_getprotobynumber(254));
	cr_assert_null(mote_getprotobynumber(-1));
	for (int round = 0; round < 2; round++) {
		round ? mote_endprotoent() : mote_setprotoent(0);
		for (n = 0, last = -1; (p = mote_getprotoent()); n++) {
			cr_assert(p->p_proto > last && *p->p_name);
			last = p->p_proto;
		}
		/* As many as musl has. */
		cr_assert_eq(n, 36);
		cr_assert_eq(last, 255);
		cr_assert_null(mote_getprotoent());
	}
}

Test(netdb_getnetent, has_no_networks)
{
	mote_setnetent(1);
	cr_assert_null(mote_getnetent());
	cr_assert_null(mote_getnetbyname("loopback"));
	cr_assert_null(mote_getnetbyaddr(127, 2));
	mote_endnetent();
}

Test(netdb_gai_strerror, has_a_text_of_its_own_for_each_error)
{
	for (int i = -12; i <= 1; i++) {
		cr_assert(*mote_gai_strerror(i));
		for (int k = -12; k < i; k++)
			if (i < 0)
				cr_assert_str_neq(mote_gai_strerror(i), mote_gai_strerror(k));
	}
	cr_assert_str_eq(mote_gai_strerror(EAI_NONAME), "Name does not resolve");
	cr_assert_str_eq(mote_gai_strerror(EAI_OVERFLOW), "Overflow");
	cr_assert_str_eq(mote_gai_strerror(EAI_MEMORY), "Out of memory");
	cr_assert_str_eq(mote_gai_strerror(0), "Unknown error");
	cr_assert_str_eq(mote_gai_strerror(-13), "Unknown error");
	cr_assert_str_eq(mote_gai_strerror(1), "Unknown error");
	cr_assert_str_eq(mote_gai_strerror(-2147483647 - 1), "Unknown error");
}

Test(netdb_herror, writes_the_text_of_h_errno)
{
	char got[200] = "";
	int p[2], saved = dup(2);

	cr_assert_eq(pipe(p), 0);
	dup2(p[1], 2);
	*mote___h_errno_location() = HOST_NOT_FOUND;
	mote_herror("name");
	*mote___h_errno_location() = NO_DATA;
	mote_herror(NULL);
	dup2(saved, 2);
	close(p[1]);
	for (size_t n = 0; read(p[0], got + n, 1) == 1; n++)
		;
	cr_assert_str_eq(got, "name: Host not found\nHost has no such address\n");
	cr_assert_str_eq(mote_hstrerror(TRY_AGAIN), "Try again");
}
