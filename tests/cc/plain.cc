// SPDX-License-Identifier: 0BSD
// static objects with constructors and destructors, local ones, new and delete, virtual functions
#include <new>
#include <stdio.h>
struct noise {
	const char *name;
	noise(const char *s) : name(s) { printf("+%s ", name); }
	virtual ~noise() { printf("-%s ", name); }
	virtual int number() const = 0;
};
struct loud : noise {
	loud(const char *s) : noise(s) {}
	int number() const override { return 42; }
};
static loud global("global");
static int local()
{
	static loud once("once");
	return once.number();
}
int main()
{
	noise *n = new loud("new");
	int *many = new int[10]{};
	alignas(loud) char place[sizeof(loud)];
	noise *m = new (place) loud("place");
	int sum = local() + local() + n->number() + many[9] + m->number();
	m->~noise();
	delete[] many;
	delete n;
	int *none = new (std::nothrow) int(1);
	sum += *none;
	delete none;
	printf("c++ %d\n", sum);
}
