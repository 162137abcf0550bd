/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_TTYDEFAULTS_H
#define _SYS_TTYDEFAULTS_H

/* BSD: modes, as flags of termios.h */
#define TTYDEF_IFLAG 0026442
#define TTYDEF_OFLAG 0014005
#define TTYDEF_CFLAG 0002640
#define TTYDEF_LFLAG 0105033
#define TTYDEF_SPEED 0000015

/* BSD: control characters */
#define CTRL(c)  ((c) & 0x1f)
#define CINTR    CTRL('c')
#define CQUIT    CTRL('\\')
#define CERASE   0x7f
#define CKILL    CTRL('u')
#define CEOF     CTRL('d')
#define CEOL     0
#define CEOT     CEOF
#define CBRK     CEOL
#define CMIN     1
#define CTIME    0
#define CSTART   CTRL('q')
#define CSTOP    CTRL('s')
#define CSUSP    CTRL('z')
#define CDSUSP   CTRL('y')
#define CSTATUS  0
#define CWERASE  CTRL('w')
#define CLNEXT   CTRL('v')
#define CREPRINT CTRL('r')
#define CRPRNT   CREPRINT
#define CDISCARD CTRL('o')
#define CFLUSH   CDISCARD

#endif
