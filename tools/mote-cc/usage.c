/* SPDX-License-Identifier: 0BSD */
/* --help */
#include <stdlib.h>

#include "driver.h"

static const char usage[] =
    "usage: mote-cc [gcc options] file...\n"
    "Compile and link static programs for x86_64 Linux on mote.\n"
    "\n"
    "  -Os, -Oz, -O0, -O1    link the small flavour of the library\n"
    "  -O2, -O3, -Ofast      link the fast flavour; it asks the processor for AVX2 when\n"
    "                        that first pays, or with -march=x86-64-v3 never\n"
    "                        No -O in the link: fast if an object was compiled for it\n"
    "  -mflavour=size|speed  choose the flavour outright\n"
    "  -mno-float-stdio      leave float conversion out of printf and scanf (~3 KB);\n"
    "                        a program that converts one all the same says so and aborts\n"
    "  -mno-dns              names by /etc/hosts only, and no sockets in getaddrinfo and its\n"
    "                        like; a program that asks a name server says so and aborts\n"
    "  -mdebug-malloc        an allocator that finds errors\n"
    "  -static-pie           a position independent program that relocates itself\n"
    "  -s                    strip symbols and section headers\n"
    "  --seal[=pinned]       let the kernel enforce that the program makes no system\n"
    "                        call but those linked into it, from their own places\n"
    "  --seal=numbers        the same from any place, so that it may exec others\n"
    "  --seal=log, =debug    have violations logged, or reported before they kill\n"
    "  --seal-allow=SYMBOL   link though SYMBOL is not for a sealed program\n"
    "  --seal-allow=syscall=NAME[,NAME]  calls that syscall(2) may make\n"
    "  --seal-layout=NAME    lay functions and data out so, not by trying (mote-cc(1))\n"
    "  --harden              also seal memory, refuse core dumps and tracing\n"
    "  -mseal-note           no seal, but the table that mote-seal reads\n"
    "  -v                    show what runs, and each of mote's own choices\n"
    "\n"
    "All else is the compiler's: gcc --help. -static is implied; -shared and -dynamic are\n"
    "refused. mote-c++ is the same for C++ without exceptions and RTTI.\n"
    "Environment: MOTE_CC=clang chooses another compiler; MOTE_KEEP_UNWIND=1 keeps .eh_frame.\n";

void print_usage(void)
{
	write_all(1, "standard output", usage, sizeof(usage) - 1);
	exit(0);
}
