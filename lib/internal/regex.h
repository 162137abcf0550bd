/* SPDX-License-Identifier: 0BSD */
/*
 * A compiled regular expression: a tree whose nodes are the states of an automaton as well.
 *
 * A node's children have lower numbers than itself. Entering a node is a step without a character
 * to its left child; `next` is the node that follows when it is done. So no state besides the nodes
 * is needed, and what a part of the tree matches is found by entering it and waiting for its next.
 *
 * `mark` is the parent for which entering this node begins something that counts: CAT's right
 * child, each further round of a repetition.
 */
#ifndef MOTE_LIB_INTERNAL_REGEX_H
#define MOTE_LIB_INTERNAL_REGEX_H

#include <regex.h>
#include <stddef.h>
#include <wchar.h>

#include "internal/hidden.h"

enum {
	/* Take a character. */
	NODE_CHAR, /* left or right, which are one in both cases */
	NODE_ANY,  /* all but left */
	NODE_SET,  /* a bracket expression: bits at left, text at right or, with an arg, a constant
	            */
	NODE_REF,  /* what group arg has matched */
	/* Without children. */
	NODE_EMPTY,
	NODE_ASSERT, /* arg is the character that stands for it */
	NODE_CLOSE,  /* the end of group arg, which holds groups up to left */
	NODE_END,
	NODE_BITS, /* of a SET: next to mark are those of ASCII */
	/* One way: left. */
	NODE_CAT,   /* left, then right */
	NODE_GROUP, /* number arg; right is its CLOSE */
	NODE_PLUS,  /* right is the LOOP in which rounds end */
	NODE_REP,   /* x{n,m} unfolded with n > 0; right is the first x */
	/* Two ways. */
	NODE_ALT,  /* left or right */
	NODE_OPT,  /* left or next; right is the first x */
	NODE_STAR, /* left or next; right as PLUS's */
	NODE_LOOP, /* left once more, or next */
};

struct regex_node {
	unsigned char op, groups; /* is a group in it? */
	unsigned short arg;
	int next, left, right, mark;
};

/* The most nodes that regcomp makes: 640 KiB. */
#define REGEX_NODES_MAX 32768
#define REGEX_REFS_MAX 9

struct regex_program {
	struct regex_node *nodes; /* number 0 is END */
	int n, root, flags;
	int refs;                /* a bit for each group that a back-reference names */
	int slots;               /* the highest of them */
	unsigned char first[32]; /* a bit for each byte that a match may begin with, and NUL */
	struct regex_dfa *cache; /* the speed flavour's automaton, and is it in use? */
	char busy;
	char text[]; /* the pattern: brackets are read in it */
};

struct regex_parse {
	struct regex_program *p;
	const char *s; /* what comes next */
	int basic, room, error;
	int items, alternatives, frame; /* of the group that is open, the last one first */
	int start;                      /* the first node of the last atom */
	int groups, closed; /* how many; a bit for each that a back-reference may name */
};

hidden int __regex_parse(struct regex_parse *);
hidden int __regex_atom(struct regex_parse *);
hidden int __regex_repeated(struct regex_parse *, int x);
hidden int __regex_operator(const struct regex_parse *, char c);
/* An op for __regex_node with the node's arg. */
#define NODE_WITH(op, arg) ((op) | (arg) << 8)
/* A new node, with its children's marks and groups; 0 and error set if there is no room. */
hidden int __regex_node(struct regex_parse *, int op, int left, int right);
/* x, whose nodes start at p->start, min to max times; max is -1 without limit. */
hidden int __regex_repeat(struct regex_parse *, int x, int min, int max);
/* The insides of brackets for \w \W \s \S. */
hidden extern const char __regex_constants[4][14];

/* A state that is alive, and how it got there. */
struct regex_thread {
	int node, group; /* groups are equal if no choice has been made between two threads */
	long carry;      /* where the match, the last round or CAT's right began; or which way */
	int offset;      /* in what REF compares */
	int chain;       /* the last thread of the same node, if there are slots */
	regmatch_t slots[];
};

struct regex_run {
	const struct regex_program *p;
	const char *text;
	int eflags;
	int start[2]; /* the second one, if not 0, is the worse way */
	int stop, mark;
	int mode;
	int found; /* 1, or -1 if there was no room */
	long carry, end;
	long at; /* the character here is c */
	wchar_t before, c;
	/* Room for threads, which have `size` bytes. */
	size_t size;
	int room, now_n, pending_n, later_n;
	int *index;
	char *now, *pending, *later;
	long budget;
	int fixed; /* are the slots of the match known? */
	regmatch_t slots[REGEX_REFS_MAX + 1];
};
enum {
	RUN_WITHIN, /* from `from` to `to` */
	RUN_SEARCH, /* the first and longest match, anywhere */
	RUN_TEST,   /* is there a match anywhere? */
	RUN_FIRST   /* what can a match begin with? */
};

/* A copy of t with its slots. */
hidden struct regex_thread *__regex_put(
    const struct regex_run *, char *base, int i, const struct regex_thread *t);
hidden size_t __regex_room(struct regex_run *);
hidden void __regex_divide_room(struct regex_run *, void *);
/* A thread comes to node; the same if entering it may end something. */
hidden void __regex_visit(struct regex_run *, const struct regex_thread *, int node);
hidden void __regex_enter(struct regex_run *, const struct regex_thread *, int node);
hidden void __regex_expand(struct regex_run *);
hidden void __regex_step(struct regex_run *);
hidden int __regex_run(struct regex_run *, long from, long to);
hidden int __regex_takes(const struct regex_program *, const struct regex_node *, wchar_t c);
hidden int __regex_holds(const struct regex_run *, int assertion);
hidden void __regex_groups(struct regex_run *, regmatch_t *, size_t n, regmatch_t *spans);
/* The bytes that a match may begin with. */
hidden int __regex_first(struct regex_program *);

#endif
