/* SPDX-License-Identifier: 0BSD */
/*
 * gai_strerror - the English text of an error of getaddrinfo or getnameinfo
 *
 * Returns  the text, never NULL; constant
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 gai_strerror
 * Differs  from musl 1.2.6: the text for numbers of no error; EAI_ADDRFAMILY has one
 */
#include <netdb.h>

const char *gai_strerror(int error)
{
	static const char text[] = "Unknown error\0"
	                           "Invalid flags\0"
	                           "Name does not resolve\0"
	                           "Try again\0"
	                           "Non-recoverable error\0"
	                           "Name has no usable address\0"
	                           "Unrecognized address family or invalid length\0"
	                           "Unrecognized socket type\0"
	                           "Unrecognized service\0"
	                           "Name has no address of that family\0"
	                           "Out of memory\0"
	                           "System error\0"
	                           "Overflow";
	const char *s = text;

	if (-error + 0U <= -EAI_OVERFLOW)
		for (; error; error++)
			while (*s++)
				;
	return s;
}
