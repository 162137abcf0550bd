/* SPDX-License-Identifier: 0BSD */
/*
 * Layouts to link a program in until no address or distance in its code looks like a system call
 *
 * One program in ten has such a pair of bytes somewhere. It is harmless under a seal, but nothing
 * tells it from a real instruction. Functions that are aligned otherwise, and data that is moved,
 * give other distances and addresses. The plain layout comes first; after the last the problem is
 * a constant of the program's own.
 */
#include "seal.h"

/* Alignment of each function (SUBALIGN of .text); bytes in front of .rodata and of .tdata. */
static const struct layout {
	int align, move;
} layouts[] = {{0, 0}, {1, 32}, {1, 96}, {16, 32}, {16, 160}, {32, 96}, {64, 224}};

/* A line each: alignment, 0 for as it comes, and distance. */
int print_layouts(void)
{
	size_t i;

	for (i = 0; i < sizeof(layouts) / sizeof(*layouts); i++)
		printf("%d %d\n", layouts[i].align, layouts[i].move);
	return 0;
}
