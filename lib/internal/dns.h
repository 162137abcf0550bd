/* SPDX-License-Identifier: 0BSD */
/* Questions to name servers and their answers. Source: RFC 1035 §4. */
#ifndef MOTE_LIB_INTERNAL_DNS_H
#define MOTE_LIB_INTERNAL_DNS_H

#include "internal/netdb.h"

#define DNS_SERVERS 3
#define DNS_HEADER 12
/* A question for one name: header, name of 255 bytes, type and class. */
#define DNS_QUERY_SIZE (DNS_HEADER + 255 + 4)
/* 512 bytes of addresses behind 16 aliases, the most that bind follows, of 268 bytes. */
#define DNS_ANSWER_SIZE 4800

enum { DNS_A = 1, DNS_CNAME = 5, DNS_PTR = 12, DNS_AAAA = 28 };
enum { DNS_NOERROR = 0, DNS_SERVFAIL = 2, DNS_NXDOMAIN = 3 };

/* /etc/resolv.conf. Domains to search are words, with a blank behind each. */
struct dns_conf {
	struct address server[DNS_SERVERS];
	int server_n;
	unsigned timeout, attempts, dots, tcp;
	char search[NAME_SIZE];
};
hidden int __dns_conf(struct dns_conf *);

/* A question and room for its answer. answer_n is 0 until there is one, and more than the room if
   it did not fit. */
struct dns_exchange {
	const unsigned char *query;
	unsigned char *answer;
	int query_n, answer_n;
	int stream_n;
	unsigned char length[2];
};

/*
 * Ask all servers n questions (1 or 2) at once, until each has an answer that fits it or the time
 * is over: 0, or a negative error number. room is that of each answer.
 */
hidden int __dns_exchange(const struct dns_conf *, struct dns_exchange *, int n, int room);

/* Whether n bytes at answer are one to the question. */
hidden int __dns_fits(const struct dns_exchange *, const unsigned char *answer, int n);

/* Two bytes that nobody can guess. */
hidden void __dns_id(unsigned char id[2]);

/* A question into DNS_QUERY_SIZE bytes: its length, or -1. */
hidden int __dns_query(unsigned char *to, const char *name, int class, int type);

/* Where the resource records of an answer go on, and how many there are. */
struct dns_records {
	const unsigned char *message, *end, *next;
	int left;
};

/*
 * Go to the records that answer a question for name, from which aliases are followed: name becomes
 * the last one. Whether there are any records.
 */
hidden int __dns_open(
    struct dns_records *, const unsigned char *message, int n, char name[NAME_SIZE]);

/* The data of the next record of a name and a type, or NULL; behind it is l->next. */
hidden const unsigned char *__dns_next(struct dns_records *, const char *name, int type);

#endif
