/* SPDX-License-Identifier: 0BSD */
/* What a change added to a program's calls, what it took away, and whether its seal fell. */
#include "seal.h"

static void line(const struct program *p, size_t i, char sign)
{
	int nr = p->calls[i].nr;
	size_t end = same_number(p, i);

	printf("%c ", sign);
	if (nr == ANY)
		fputs("- (any)", stdout);
	else
		printf("%d %s", nr, call_name(nr));
	if (put_functions(NULL, p, i, end, 0)) {
		fputs(" (", stdout);
		put_functions(stdout, p, i, end, 0);
		putchar(')');
	}
	putchar('\n');
}

/* What a seal holds, most last; one that was only noted counts as none where it is new. */
static int strength(int seal)
{
	static const int strengths[SEALS] = {[LOG] = 1, [DEBUG] = 2, [NUMBERS] = 3, [PINNED] = 4};

	return strengths[seal];
}

/* An old program may have been sealed by another mote, whose code is not known here. */
static int seal_fell(const struct program *old, const struct program *new)
{
	int before = old->seal ? old->seal : old->noted_seal, status = 0;

	if (strength(new->seal) < strength(before)) {
		printf("- seal: %s -> %s\n", seal_names[before], seal_names[new->seal]);
		status = 1;
	}
	if (old->hardened && !(new->hardened &&new->seal)) {
		puts("- hardened");
		status = 1;
	}
	return status;
}

/* Instructions that the filter has no rule for are not compared. */
static size_t first(const struct program *p)
{
	size_t i = 0;

	while (i < p->call_n && p->calls[i].nr < 0 && !(p->calls[i].nr == ANY && any_call(p)))
		i++;
	return i;
}

/* Who can make any call gains nothing by a record, and loses nothing without one. */
int print_diff(const struct program *old, const struct program *new)
{
	size_t i = first(old), j = first(new);
	int status = seal_fell(old, new);

	while (i < old->call_n || j < new->call_n) {
		if (j == new->call_n || (i < old->call_n && old->calls[i].nr < new->calls[j].nr)) {
			if (!any_call(new))
				line(old, i, '-');
			i = same_number(old, i);
		} else if (i == old->call_n || new->calls[j].nr < old->calls[i].nr) {
			if (!any_call(old)) {
				line(new, j, '+');
				status = 1;
			}
			j = same_number(new, j);
		} else {
			i = same_number(old, i);
			j = same_number(new, j);
		}
	}
	return status;
}
