/* SPDX-License-Identifier: 0BSD */
/* The widths of the arguments of <mote/sys.h>, as a compiler sees them: l 8 bytes, i 4, - none. */
#include <mote/sys.h>

extern "C" int printf(const char *, ...);

template <class T> constexpr char width()
{
	return sizeof(T) == 8 ? 'l' : sizeof(T) == 4 ? 'i' : '?';
}

template <class R, class... A> void show(const char *name, R (*)(A...))
{
	const char widths[] = {width<A>()..., 0};

	printf("%s %s\n", name, *widths ? widths : "-");
}

int main()
{
