/* SPDX-License-Identifier: 0BSD */
/* Which files are C++: by -x, else by name (GCC 12, "Overall Options"). */
#include <string.h>

#include "driver.h"

int is_cxx(const char *language, const char *file)
{
	static const char *const suffixes[] = {
	    ".cc", ".cp", ".cxx", ".cpp", ".CPP", ".c++", ".C", ".ii"};
	const char *dot = strrchr(base_name(file), '.');
	size_t i;

	if (language && strcmp(language, "none"))
		return !!after(language, "c++");
	for (i = 0; dot && i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (!strcmp(dot, suffixes[i]))
			return 1;
	return 0;
}
