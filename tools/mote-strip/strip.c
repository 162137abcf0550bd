/* SPDX-License-Identifier: 0BSD */
/*
 * strip_file - drop from a program everything that is not loaded
 *
 * Section headers, symbols and debug information stand behind the last loaded byte of a program.
 * The ELF header is rewritten first and the file cut then: interrupted in between, the program is
 * whole, only bigger.
 */
#include <elf.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "strip.h"

#define PH_MAX 64

static void put(int fd, const char *s)
{
	(void)!write(fd, s, strlen(s));
}

int strip_complain(const char *program, const char *path, const char *what)
{
	put(2, program);
	put(2, ": ");
	put(2, path);
	put(2, ": ");
	put(2, what);
	put(2, "\n");
	return 1;
}

/* 0 if exactly n bytes at offset were moved; a short count is a file too short. */
static int read_all(int fd, void *buf, size_t n, off_t offset)
{
	ssize_t got = pread(fd, buf, n, offset);

	return got < 0 || (size_t)got != n;
}

/*
 * Zeros at the end of the written segment need not be in the file: the kernel clears what is beyond
 * it. The last page is looked at; no other segment's bytes are cut.
 */
static void drop_zeros(int fd, Elf64_Phdr *ph, int n)
{
	unsigned char tail[4096];
	Elf64_Off others = 0, end;
	Elf64_Phdr *last = NULL;
	size_t size;
	int i;

	for (i = 0; i < n; i++)
		if (ph[i].p_type == PT_LOAD && ph[i].p_flags & PF_W &&
		    (!last || ph[i].p_offset > last->p_offset))
			last = &ph[i];
	for (i = 0; i < n; i++)
		if (&ph[i] != last && ph[i].p_offset + ph[i].p_filesz > others)
			others = ph[i].p_offset + ph[i].p_filesz;
	if (!last || others < last->p_offset)
		others = last ? last->p_offset : 0;
	end = last ? last->p_offset + last->p_filesz : 0;
	if (end <= others)
		return;
	size = end - others < sizeof(tail) ? end - others : sizeof(tail);
	if (read_all(fd, tail, size, end - size))
		return;
	while (size > 0 && !tail[size - 1]) {
		size--;
		last->p_filesz--;
	}
}

/* The offset behind the last byte that is loaded, or 0 if the headers make no sense. */
static off_t loaded_end(const Elf64_Ehdr *eh, const Elf64_Phdr *ph, off_t size)
{
	off_t end = eh->e_phoff + eh->e_phnum * sizeof(*ph);
	int i;

	for (i = 0; i < eh->e_phnum; i++) {
		if (ph[i].p_filesz > (Elf64_Xword)size || ph[i].p_offset > (Elf64_Off)size ||
		    (off_t)(ph[i].p_offset + ph[i].p_filesz) > size)
			return 0;
		if (ph[i].p_filesz && (off_t)(ph[i].p_offset + ph[i].p_filesz) > end)
			end = ph[i].p_offset + ph[i].p_filesz;
	}
	return end;
}

/* 0, or a line that starts with the program's name was said. */
int strip_file(const char *program, const char *path, int fd)
{
	Elf64_Phdr ph[PH_MAX];
	Elf64_Ehdr eh;
	struct stat st;
	off_t end;
	ssize_t n;

	if (fstat(fd, &st))
		return strip_complain(program, path, strerror(errno));
	if (read_all(fd, &eh, sizeof(eh), 0) || memcmp(eh.e_ident, ELFMAG, SELFMAG) ||
	    eh.e_ident[EI_CLASS] != ELFCLASS64 || eh.e_machine != EM_X86_64)
		return strip_complain(program, path, "not an x86_64 ELF file");
	if (eh.e_type != ET_EXEC && eh.e_type != ET_DYN)
		return strip_complain(
		    program, path, "not a program; only linked programs can be stripped");
	if (eh.e_phentsize != sizeof(*ph) || eh.e_phnum > PH_MAX || eh.e_phnum == 0 ||
	    read_all(fd, ph, eh.e_phnum * sizeof(*ph), eh.e_phoff))
		return strip_complain(program, path, "program headers corrupted");
	if (!loaded_end(&eh, ph, st.st_size))
		return strip_complain(program, path, "file shorter than its program headers say");
	drop_zeros(fd, ph, eh.e_phnum);
	end = loaded_end(&eh, ph, st.st_size);
	eh.e_shoff = 0;
	eh.e_shnum = eh.e_shstrndx = eh.e_shentsize = 0;
	n = eh.e_phnum * sizeof(*ph);
	if (pwrite(fd, &eh, sizeof(eh), 0) != sizeof(eh) || pwrite(fd, ph, n, eh.e_phoff) != n ||
	    ftruncate(fd, end))
		return strip_complain(program, path, strerror(errno));
	return 0;
}
