/* SPDX-License-Identifier: 0BSD */
/*
 * getprotoent, setprotoent, endprotoent - walk through the protocols above IP
 *
 * /etc/protocols is not read.
 *
 * Returns  the next entry, until the next call of a function like this, or NULL; nothing
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 endprotoent; IANA's registry of protocol numbers; musl 1.2.6 for the choice
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>
#include <stddef.h>
#include <string.h>

/* A number and a name each; the string's own 0 is behind the last. */
static const char protocols[] = "\x00ip\0"
                                "\x01icmp\0"
                                "\x02igmp\0"
                                "\x03ggp\0"
                                "\x04ipencap\0"
                                "\x05st\0"
                                "\x06tcp\0"
                                "\x08"
                                "egp\0"
                                "\x0cpup\0"
                                "\x11udp\0"
                                "\x14hmp\0"
                                "\x16xns-idp\0"
                                "\x1brdp\0"
                                "\x1diso-tp4\0"
                                "\x24xtp\0"
                                "\x25"
                                "ddp\0"
                                "\x26idpr-cmtp\0"
                                "\x29ipv6\0"
                                "\x2bipv6-route\0"
                                "\x2cipv6-frag\0"
                                "\x2didrp\0"
                                "\x2ersvp\0"
                                "\x2fgre\0"
                                "\x32"
                                "esp\0"
                                "\x33"
                                "ah\0"
                                "\x39skip\0"
                                "\x3aipv6-icmp\0"
                                "\x3bipv6-nonxt\0"
                                "\x3cipv6-opts\0"
                                "\x49rspf\0"
                                "\x51vmtp\0"
                                "\x59ospf\0"
                                "\x5eipip\0"
                                "\x62"
                                "encap\0"
                                "\x67pim\0"
                                "\xffraw";

static unsigned position;

struct protoent *getprotoent(void)
{
	static struct protoent entry;
	static char *aliases[1];
	const char *s = protocols + position;

	if (position == sizeof(protocols))
		return NULL;
	entry.p_proto = (unsigned char)*s++;
	entry.p_name = (char *)s;
	entry.p_aliases = aliases;
	position += strlen(s) + 2;
	return &entry;
}

void setprotoent(int stay_open)
{
	(void)stay_open;
	position = 0;
}

void endprotoent(void)
{
	position = 0;
}
