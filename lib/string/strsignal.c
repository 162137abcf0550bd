/* SPDX-License-Identifier: 0BSD */
/*
 * strsignal - the English text of a signal number
 *
 * Returns  the text, never NULL; constant
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strsignal
 * Differs  from musl 1.2.5: real-time signals share one text
 */
#include <string.h>

static const char texts[] = "Unknown signal\0"
                            "Hangup\0"
                            "Interrupt\0"
                            "Quit\0"
                            "Illegal instruction\0"
                            "Trace/breakpoint trap\0"
                            "Aborted\0"
                            "Bus error\0"
                            "Arithmetic exception\0"
                            "Killed\0"
                            "User defined signal 1\0"
                            "Segmentation fault\0"
                            "User defined signal 2\0"
                            "Broken pipe\0"
                            "Alarm clock\0"
                            "Terminated\0"
                            "Stack fault\0"
                            "Child process status\0"
                            "Continued\0"
                            "Stopped (signal)\0"
                            "Stopped\0"
                            "Stopped (tty input)\0"
                            "Stopped (tty output)\0"
                            "Urgent I/O condition\0"
                            "CPU time limit exceeded\0"
                            "File size limit exceeded\0"
                            "Virtual timer expired\0"
                            "Profiling timer expired\0"
                            "Window changed\0"
                            "I/O possible\0"
                            "Power failure\0"
                            "Bad system call\0"
                            "Real-time signal";

char *strsignal(int number)
{
	const char *text = texts;

	if ((unsigned)number > 64)
		number = 0;
	for (unsigned n = number > 32 ? 32 : number; n; n--)
		while (*text++)
			;
	return (char *)text;
}
