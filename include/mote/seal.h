/* SPDX-License-Identifier: 0BSD */
#ifndef _MOTE_SEAL_H
#define _MOTE_SEAL_H

#ifdef __cplusplus
extern "C" {
#endif

/* Flags of mote_seal. One is an object, so that only its users link the reporter. */
#define MOTE_SEAL_NUMBERS 1u
#define MOTE_SEAL_LOG 2u
#define MOTE_SEAL_LAST 8u
#define MOTE_SEAL_DEBUG __mote_seal_debug

extern const unsigned __mote_seal_debug;

int mote_seal(unsigned, const int *);
int mote_confine_paths(const char *const *, const char *const *);

#ifdef __cplusplus
}
#endif

#endif
