/* SPDX-License-Identifier: 0BSD */
/* Shared by mote-strip and the driver (tools/mote-cc). */
#ifndef MOTE_TOOLS_MOTE_STRIP_STRIP_H
#define MOTE_TOOLS_MOTE_STRIP_STRIP_H

int strip_file(const char *program, const char *path, int fd);
int strip_complain(const char *program, const char *path, const char *what);

#endif
