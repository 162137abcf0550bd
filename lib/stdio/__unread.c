/* SPDX-License-Identifier: 0BSD */
/* __unread, __drop_input - leave the reading state */
#include "internal/stdio_impl.h"
#include "sys/sys.h"

hidden void __unread(FILE *f)
{
	if (f->rpos == f->rend || seek_fd(f, f->rpos - f->rend, SEEK_CUR) >= 0)
		f->rpos = f->rend = NULL;
}

hidden void __drop_input(FILE *f)
{
	__unread(f);
	f->rpos = f->rend = NULL;
}
