/* SPDX-License-Identifier: 0BSD */
/*
 * The options of waitpid and the parts of a process status that stdlib.h shows as well.
 *
 * Source  POSIX.1-2017 stdlib.h, sys/wait.h; Linux 6.1 include/uapi/linux/wait.h
 */
#ifndef WNOHANG
#define WNOHANG   1
#define WUNTRACED 2

#define WEXITSTATUS(s) (((s) & 0xff00) >> 8)
#define WTERMSIG(s)    ((s) & 0x7f)
#define WSTOPSIG(s)    WEXITSTATUS(s)
#define WIFEXITED(s)   (!WTERMSIG(s))
#define WIFSTOPPED(s)  (__builtin_bswap16((unsigned short)(s)) - 0x7f01U < 0xffU)
#define WIFSIGNALED(s) ((unsigned short)(s) - 1U < 0xffU)
#endif

/* BSD; sys/wait.h always */
#if !defined(WCOREDUMP) && \
    (defined(_GNU_SOURCE) || defined(_BSD_SOURCE) || defined(_SYS_WAIT_H))
#define WCOREDUMP(s)    ((s) & 0x80)
#define WIFCONTINUED(s) ((s) == 0xffff)
#endif
