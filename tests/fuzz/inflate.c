/* SPDX-License-Identifier: 0BSD */
/*
 * Any bytes as input of examples/sandbox: the first says in what parts the rest is read. The
 * sanitizers see what leaves its bounds; the output keeps its limit, and the state its rules.
 */
#include <stdlib.h>
#include <string.h>

#include "examples/sandbox/inflate.h"

enum { ROOM = 1 << 18 };

static const unsigned char *data, *data_end;
static size_t part, output_n;
static unsigned char sum; /* so that every byte of the output is looked at */

static ssize_t read_data(void *buf, size_t n)
{
	size_t rest = data_end - data;

	if (n > part)
		n = part;
	if (n > rest)
		n = rest;
	memcpy(buf, data, n);
	data += n;
	return n;
}

static int write_output(const void *buf, size_t n)
{
	for (size_t i = 0; i < n; i++)
		sum += ((const unsigned char *)buf)[i];
	output_n += n;
	return 0;
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t n)
{
	struct inflate *s;

	if (n == 0)
		return 0;
	s = calloc(1, sizeof(*s));
	s->read = read_data;
	s->write = write_output;
	s->room = ROOM;
	s->in = malloc(INPUT);
	s->out = malloc(OUTPUT);
	part = *bytes < 64 ? *bytes + 1 : INPUT;
	data = bytes + 1;
	data_end = bytes + n;
	output_n = 0;
	gunzip(s);
	if (output_n > ROOM || s->room != ROOM - output_n || s->pos > OUTPUT || s->written > s->pos ||
	    s->floor > s->pos || s->count > 63)
		abort();
	free(s->in);
	free(s->out);
	free(s);
	return 0;
}
