/* SPDX-License-Identifier: 0BSD */
/*
 * The guard of a local static object: 64 bits, the first byte of which is not 0 when the object is
 * there; compilers look at that one themselves. The second is mote's.
 *
 * Source   Itanium C++ ABI §2.8
 */
#ifndef MOTE_LIB_CXX_GUARD_H
#define MOTE_LIB_CXX_GUARD_H

struct guard {
	unsigned char done, busy;
};

#endif
