/* SPDX-License-Identifier: 0BSD */
/* The linked program, read. What the linker wrote is trusted no further than its size. */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

/* 0 if it is no x86_64 ELF file. */
int image_open(struct image *i, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;

	*i = (struct image){0};
	if (fd < 0)
		return 0;
	if (!fstat(fd, &st) && st.st_size >= (off_t)sizeof(i->header)) {
		i->n = st.st_size;
		i->bytes = mmap(NULL, i->n, PROT_READ, MAP_PRIVATE, fd, 0);
	}
	close(fd);
	if (!i->bytes || i->bytes == MAP_FAILED)
		return 0;
	memcpy(&i->header, i->bytes, sizeof(i->header));
	if (!memcmp(i->header.e_ident, ELFMAG, SELFMAG) &&
	    i->header.e_ident[EI_CLASS] == ELFCLASS64 && i->header.e_machine == EM_X86_64)
		return 1;
	image_close(i);
	return 0;
}

void image_close(struct image *i)
{
	munmap((void *)i->bytes, i->n);
}

const void *image_bytes(const struct image *i, Elf64_Off offset, Elf64_Xword n)
{
	return offset <= i->n && n <= i->n - offset ? i->bytes + offset : NULL;
}

int image_entry(const struct image *i, Elf64_Off table, size_t index, size_t n, void *to)
{
	const void *from = image_bytes(i, table + index * n, n);

	if (table && from)
		memcpy(to, from, n);
	return table && from;
}

int image_section(const struct image *i, size_t index, Elf64_Shdr *sh)
{
	return index < i->header.e_shnum &&
	       image_entry(i, i->header.e_shoff, index, sizeof(*sh), sh);
}

int image_segment(const struct image *i, size_t index, Elf64_Phdr *ph)
{
	return index < i->header.e_phnum &&
	       image_entry(i, i->header.e_phoff, index, sizeof(*ph), ph);
}

/* "" where there is none. */
const char *image_string(const struct image *i, size_t strings, Elf64_Word at)
{
	Elf64_Shdr sh;
	const char *s;

	if (!image_section(i, strings, &sh) || at >= sh.sh_size)
		return "";
	s = image_bytes(i, sh.sh_offset, sh.sh_size);
	return s && memchr(s + at, 0, sh.sh_size - at) ? s + at : "";
}

int find_section(const struct image *i, const char *name, Elf64_Shdr *sh)
{
	size_t at;

	for (at = 1; image_section(i, at, sh); at++)
		if (!strcmp(image_string(i, i->header.e_shstrndx, sh->sh_name), name))
			return 1;
	return 0;
}

int find_segment(const struct image *i, Elf64_Word type, Elf64_Phdr *ph)
{
	size_t at;

	for (at = 0; image_segment(i, at, ph); at++)
		if (ph->p_type == type)
			return 1;
	return 0;
}
