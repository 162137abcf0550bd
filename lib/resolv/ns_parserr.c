/* SPDX-License-Identifier: 0BSD */
/*
 * ns_parserr - a record of a section of a message
 *
 * number -1 is the one behind the last that was read. Questions have no time to live and no data.
 *
 * Returns  0, with the record in *rr, or -1
 * Errors   ENODEV no such section or record; EMSGSIZE it is malformed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §4.1
 * Differs  from musl 1.2.6: as dn_expand; -1 stays in its section
 */
#include <arpa/nameser.h>
#include <errno.h>

#include "internal/syscall_ret.h"

/* Go to a record: 0, or -1. */
static int go_to(ns_msg *m, ns_sect section, int number)
{
	int used;

	if (section != m->_sect || number < m->_rrnum) {
		m->_sect = section;
		m->_rrnum = 0;
		m->_msg_ptr = m->_sections[section];
	}
	used = ns_skiprr(m->_msg_ptr, m->_eom, section, number - m->_rrnum);
	if (used < 0)
		return -1;
	m->_msg_ptr += used;
	m->_rrnum = number;
	return 0;
}

int ns_parserr(ns_msg *m, ns_sect section, int number, ns_rr *rr)
{
	const unsigned char *p;
	int used;

	if (section + 0U >= ns_s_max)
		return fail(ENODEV);
	if (number == -1)
		number = section == m->_sect ? m->_rrnum : 0;
	if (number < 0 || number >= m->_counts[section])
		return fail(ENODEV);
	if (go_to(m, section, number) < 0)
		return -1;
	p = m->_msg_ptr;
	used = ns_name_uncompress(m->_msg, m->_eom, p, rr->name, NS_MAXDNAME);
	if (used < 0)
		return -1;
	p += used;
	if (m->_eom - p < (section == ns_s_qd ? NS_QFIXEDSZ : NS_RRFIXEDSZ))
		return fail(EMSGSIZE);
	NS_GET16(rr->type, p);
	NS_GET16(rr->rr_class, p);
	rr->ttl = 0;
	rr->rdlength = 0;
	rr->rdata = NULL;
	if (section != ns_s_qd) {
		NS_GET32(rr->ttl, p);
		NS_GET16(rr->rdlength, p);
		if (m->_eom - p < rr->rdlength)
			return fail(EMSGSIZE);
		rr->rdata = p;
		p += rr->rdlength;
	}
	m->_msg_ptr = p;
	m->_rrnum++;
	return 0;
}
