/* SPDX-License-Identifier: 0BSD */
/*
 * The speed flavour's automaton: a state is a set of nodes and what the character before was, made
 * when it is first met. It belongs to the compiled expression; whoever finds it in use goes
 * without.
 */
#ifndef MOTE_LIB_INTERNAL_REGEX_DFA_H
#define MOTE_LIB_INTERNAL_REGEX_DFA_H

#include "internal/regex.h"

/* 256 KiB of transitions; as many numbers of nodes. */
#define DFA_STATES_MAX 256
#define DFA_SETS_MAX 65536

/* What stands before: it counts only if the pattern asks. */
enum { BEFORE_START, BEFORE_NOT_BEGUN, BEFORE_NEWLINE, BEFORE_WORD, BEFORE_OTHER, BEFORE_N };

struct regex_state {
	int set, n; /* its nodes in sets */
	unsigned hash;
	unsigned char before, search; /* search: the root is entered at each character */
};

struct regex_dfa {
	/* Each state has 256: the next state's first transition, with FOUND if a match ends before.
	 */
	unsigned *next;
	unsigned short *sets;
	struct regex_state states[DFA_STATES_MAX];
	unsigned start[2][BEFORE_N];
	int states_n, states_room, sets_n, sets_room, flushes;
	int wide;      /* are characters UTF-8? Then only ASCII is followed. */
	int anchored;  /* can a match begin at the start only? */
	int asserts;   /* has the pattern assertions? */
	unsigned loop; /* the state of a search in which nothing has begun */
	unsigned short *scratch;
	long reached;             /* how far the last search has read */
	unsigned char first[256]; /* can a match begin with the byte? NUL counts */
	void *room;
	struct regex_run run;
};
/* Transitions: 0 is one that is not made yet. */
#define DFA_FOUND 0x80000000u
#define DFA_DEAD 256u /* the state that nothing leaves */

/* 1 and the place of the match if it is asked for; 0 if there is none; -1 if it cannot tell. */
hidden int __regex_dfa(struct regex_program *, const char *text, int eflags, regmatch_t *);
hidden unsigned __regex_dfa_start(struct regex_dfa *, int search, int before);
/* The transition of a state by c, 0 being the end; 0 if there is no memory or no patience. */
hidden unsigned __regex_dfa_next(struct regex_dfa *, unsigned state, int c);
/* The state of the n nodes at set, which is sorted. */
hidden unsigned __regex_dfa_find(
    struct regex_dfa *, unsigned short *set, int n, int search, int before);
/* What the byte c is to the next state. */
hidden int __regex_dfa_kind(const struct regex_dfa *, char c);
hidden struct regex_dfa *__regex_dfa_new(struct regex_program *);

#endif
