/* SPDX-License-Identifier: 0BSD */
/* __auxv - where the auxiliary vector is; linked by whatever looks something up in it */
#include "internal/auxv.h"

const unsigned long *__auxv;

static void keep_auxv(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	while (*envp++)
		;
	__auxv = (const unsigned long *)envp;
}
start_hook(05, keep_auxv);

hidden unsigned long __auxv_value(unsigned long type)
{
	const unsigned long *aux;

	for (aux = __auxv; aux[0]; aux += 2)
		if (aux[0] == type)
			return aux[1];
	return 0;
}
