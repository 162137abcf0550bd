/* SPDX-License-Identifier: 0BSD */
/* The same random operations on two files, by the host and by mote, have the same results */
#include "tests/lib/stdio/streams.h"

enum { START = 9000, STEPS = 300 };

static unsigned long state;

static unsigned random_below(unsigned n)
{
	state = state * 6364136223846793005 + 1442695040888963407;
	return (state >> 33) % n;
}

struct pair {
	FILE *host, *mote;
	char mode;    /* of fopen */
	int update;   /* + */
	char last;    /* r, w, or 0 where either may follow */
	int unread;   /* bytes given back since the last read or move */
	char story[STEPS * 24];
};

#define same(a, b)                                                                                 \
	do {                                                                                       \
		long a_ = (long)(a), b_ = (long)(b);                                               \
		cr_assert_eq(a_, b_, "%s: host %ld, mote %ld after %s", #b, a_, b_,                \
		             p->story + (strlen(p->story) > 300 ? strlen(p->story) - 300 : 0));    \
	} while (0)

static void tell(struct pair *p, const char *what, long n)
{
	sprintf(p->story + strlen(p->story), "%s %ld; ", what, n);
}

/* After ungetc fflush is skipped: glibc moves its descriptor by the wrong distance then. */
static void start_reading(struct pair *p)
{
	if (p->last == 'w') {
		same(fflush(p->host), mote_fflush(p->mote));
		tell(p, "flush", 0);
	}
	p->last = 'r';
}

static void start_writing(struct pair *p)
{
	if (p->last == 'r') {
		same(fseek(p->host, 0, SEEK_CUR), mote_fseek(p->mote, 0, SEEK_CUR));
		tell(p, "seek", 0);
		p->unread = 0;
	}
	p->last = 'w';
}

static unsigned some_size(void)
{
	static const unsigned edges[] = {0, 1, 2, 7, 1023, 1024, 1025, 4095, 4096, 4097, 5000, 8192};

	return random_below(2) ? edges[random_below(12)] : random_below(40);
}

static void read_step(struct pair *p)
{
	char a[8200], b[8200];
	char *x = NULL, *y = NULL;
	size_t xn = 0, yn = 0;
	unsigned n = some_size();
	int c;

	start_reading(p);
	memset(a, 0, sizeof(a));
	memset(b, 0, sizeof(b));
	switch (random_below(5)) {
	case 0:
		tell(p, "getc", 0);
		same(fgetc(p->host), mote_fgetc(p->mote));
		break;
	case 1:
		tell(p, "fread", n);
		same(fread(a, 1, n, p->host), mote_fread(b, 1, n, p->mote));
		break;
	case 2:
		tell(p, "fgets", n + 1);
		same(fgets(a, n + 1, p->host) != NULL, mote_fgets(b, n + 1, p->mote) != NULL);
		break;
	case 3:
		tell(p, "getline", 0);
		same(getline(&x, &xn, p->host), mote_getline(&y, &yn, p->mote));
		if (x && y && !feof(p->host))
			cr_assert_str_eq(x, y);
		free(x);
		mote_free(y);
		break;
	case 4:
		if (p->unread)
			return;
		tell(p, "getc ungetc", 0);
		c = fgetc(p->host);
		same(c, mote_fgetc(p->mote));
		if (c < 0)
			break;
		if (random_below(2))
			c = random_below(256);
		same(ungetc(c, p->host), mote_ungetc(c, p->mote));
		p->unread = 1;
		return;
	}
	if (n)
		p->unread = 0;
	cr_assert_arr_eq(a, b, sizeof(a), "data read differ after %s",
	                 p->story + (strlen(p->story) > 300 ? strlen(p->story) - 300 : 0));
}

static void write_step(struct pair *p)
{
	char a[8200];
	unsigned i, n = some_size();

	start_writing(p);
	for (i = 0; i < n; i++)
		a[i] = random_below(20) ? 'a' + random_below(26) : '\n';
	a[n] = 0;
	switch (random_below(3)) {
	case 0:
		tell(p, "putc", a[0]);
		same(fputc(a[0], p->host), mote_fputc(a[0], p->mote));
		break;
	case 1:
		tell(p, "fputs", n);
		same(fputs(a, p->host) < 0, mote_fputs(a, p->mote) < 0);
		break;
	case 2:
		tell(p, "fwrite", n);
		same(fwrite(a, 1, n, p->host), mote_fwrite(a, 1, n, p->mote));
		break;
	}
}

static void move_step(struct pair *p)
{
	static fpos_t x, y;
	static struct pair *of;
	long n = some_size();

	switch (random_below(8)) {
	case 0:
		tell(p, "seek_set", n);
		same(fseek(p->host, n, SEEK_SET), mote_fseek(p->mote, n, SEEK_SET));
		break;
	case 1:
		if (p->unread)
			return;
		n -= random_below(60);
		tell(p, "seek_cur", n);
		same(fseek(p->host, n, SEEK_CUR), mote_fseek(p->mote, n, SEEK_CUR));
		if (ftell(p->host) < 0 || p->last == 'w')
			return;
		break;
	case 2:
		tell(p, "seek_end", -n);
		same(fseek(p->host, -n, SEEK_END), mote_fseek(p->mote, -n, SEEK_END));
		break;
	case 3:
		if (p->unread) /* a failing fseek of glibc forgets what was given back */
			return;
		tell(p, "seek_bad", 0);
		same(fseek(p->host, -1, SEEK_SET), mote_fseek(p->mote, -1, SEEK_SET));
		return;
	case 4:
		tell(p, "rewind", 0);
		rewind(p->host);
		mote_rewind(p->mote);
		break;
	case 5:
		tell(p, "getpos", 0);
		same(fgetpos(p->host, &x), mote_fgetpos(p->mote, &y));
		of = p;
		return;
	case 6:
		if (of != p)
			return;
		tell(p, "setpos", 0);
		same(fsetpos(p->host, &x), mote_fsetpos(p->mote, &y));
		break;
	case 7:
		tell(p, "clearerr", 0);
		clearerr(p->host);
		mote_clearerr(p->mote);
		return;
	}
	p->last = 0;
	p->unread = 0;
}

static void run(const char *mode, unsigned long seed)
{
	static struct pair pair;
	static char before[START], a[1 << 21], b[1 << 21];
	static char buffer[2][3000];
	struct pair *p = &pair;
	char host[64], mote[64];
	int i, buffering;
	size_t n, size;

	state = seed;
	for (i = 0; i < START; i++)
		before[i] = random_below(30) ? 'A' + random_below(26) : '\n';
	strcpy(host, path("host"));
	strcpy(mote, path("mote"));
	put_file(host, before, START);
	put_file(mote, before, START);
	memset(p, 0, sizeof(*p));
	p->mode = *mode;
	p->update = mode[1] == '+';
	p->host = fopen(host, mode);
	p->mote = mote_fopen(mote, mode);
	sprintf(p->story, "%s seed %lu: ", mode, seed);
	buffering = random_below(5);
	if (buffering < 3) {
		size = random_below(2) ? 0 : 9 + random_below(2900);
		tell(p, "setvbuf", buffering);
		same(setvbuf(p->host, size ? buffer[0] : NULL, buffering, size),
		     mote_setvbuf(p->mote, size ? buffer[1] : NULL, buffering, size));
	}
	for (i = 0; i < STEPS; i++) {
		unsigned what = random_below(10);

		if (what < 4 && (p->mode == 'r' || p->update))
			read_step(p);
		else if (what < 8 && (p->mode != 'r' || p->update))
			write_step(p);
		else if (what == 8)
			move_step(p);
		else if (!p->unread) {
			tell(p, "flush", 0);
			same(fflush(p->host), mote_fflush(p->mote));
			p->unread = 0;
		}
		same(!!feof(p->host), !!mote_feof(p->mote));
		same(!!ferror(p->host), !!mote_ferror(p->mote));
		if (!p->unread && random_below(3) == 0)
			same(ftell(p->host), mote_ftell(p->mote));
	}
	same(fclose(p->host), mote_fclose(p->mote));
	n = get_file(host, a, sizeof(a));
	same(n, get_file(mote, b, sizeof(b)));
	cr_assert_arr_eq(a, b, n, "files differ after %s",
	                 p->story + (strlen(p->story) > 300 ? strlen(p->story) - 300 : 0));
	unlink(host);
	unlink(mote);
}

#define RUNS 60
Test(stdio_sequences, reading_agrees_with_the_host)
{
	for (int i = 0; i < RUNS; i++)
		run("r", i);
}

Test(stdio_sequences, writing_agrees_with_the_host)
{
	for (int i = 0; i < RUNS; i++)
		run("w", i);
}

Test(stdio_sequences, appending_agrees_with_the_host)
{
	for (int i = 0; i < RUNS; i++)
		run("a", i);
}

Test(stdio_sequences, updating_agrees_with_the_host)
{
	for (int i = 0; i < RUNS * 3; i++)
		run("r+", i);
}

Test(stdio_sequences, writing_and_reading_back_agrees_with_the_host)
{
	for (int i = 0; i < RUNS * 2; i++)
		run("w+", i);
}

Test(stdio_sequences, appending_and_reading_agrees_with_the_host)
{
	for (int i = 0; i < RUNS; i++)
		run("a+", i);
}
