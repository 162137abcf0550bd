/* SPDX-License-Identifier: 0BSD */
/*
 * __cxx_end - end a program where C++ would throw an exception or call std::terminate
 */
#include <stdlib.h>
#include <string.h>

#include "cxx/cxx.h"
#include "sys/sys.h"

hidden noreturn void __cxx_end(const char *text)
{
	sys_write(2, text, strlen(text));
	abort();
}
