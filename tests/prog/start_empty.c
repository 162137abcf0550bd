/* SPDX-License-Identifier: 0BSD */
/*
 * Start-up hands over argc, argv and envp as the kernel put them
 */
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv, char **envp)
{
	static const char good[] = "argc 1, argv and envp end in NULL\n";

	if (argc != 1 || !argv[0] || argv[1] || envp != argv + 2)
		return 1;
	return write(1, good, sizeof(good) - 1) != sizeof(good) - 1;
}
