/* SPDX-License-Identifier: 0BSD */
/*
 * _ns_flagdata - where the flags of a message are: musl's ns_msg_getflag reads it
 *
 * Source   musl 1.2.6 include/arpa/nameser.h; RFC 1035 §4.1.1
 */
#include <arpa/nameser.h>

struct _ns_flagdata {
	int mask, shift;
};

extern const struct _ns_flagdata _ns_flagdata[16];
const struct _ns_flagdata _ns_flagdata[16] = {
    [ns_f_qr] = {0x8000, 15},
    [ns_f_opcode] = {0x7800, 11},
    [ns_f_aa] = {0x0400, 10},
    [ns_f_tc] = {0x0200, 9},
    [ns_f_rd] = {0x0100, 8},
    [ns_f_ra] = {0x0080, 7},
    [ns_f_z] = {0x0040, 6},
    [ns_f_ad] = {0x0020, 5},
    [ns_f_cd] = {0x0010, 4},
    [ns_f_rcode] = {0x000f, 0},
};
