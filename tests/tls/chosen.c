/* SPDX-License-Identifier: 0BSD */
/* A function that is chosen at start-up, called and pointed to; the choice reads relocated data. */
static int one(void)
{
	return 1;
}

static int two(void)
{
	return 2;
}

static int five = 5;
static int *volatile where = &five;

static int (*choose(void))(void)
{
	return *where == 5 ? two : one;
}

int chosen(void) __attribute__((ifunc("choose")));
static int (*volatile pointer)(void) = chosen;

#ifdef CALLED
static int called;
__attribute__((constructor)) static void early(void)
{
	called = chosen();
}
#endif

int main(void)
{
#ifdef CALLED
	if (called != 2 || chosen() != 2)
		return 1;
#endif
	return pointer() != 2;
}
