/* SPDX-License-Identifier: 0BSD */
#include <unistd.h>

int main(void)
{
	write(1, "hello, world\n", 13);
	return 0;
}
