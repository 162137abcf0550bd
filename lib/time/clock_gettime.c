/* SPDX-License-Identifier: 0BSD */
/*
 * clock_gettime - the time of a clock, by the kernel's function in this process
 *
 * That function, of the vDSO, is looked for at the first call. It makes the system call itself for
 * a clock that it cannot read. Without it all calls are system calls, and so are those of a program
 * that is sealed or can seal itself, as this flavour's filter allows the vDSO none.
 *
 * Returns  0, or -1
 * Errors   EINVAL no such clock; EFAULT
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 clock_gettime; Linux man 7 vdso; System V gABI, "Dynamic Section"
 * Differs  from musl 1.2.5: nothing
 */
#include <elf.h>
#include <stdint.h>
#include <time.h>

#include "internal/auxv.h"
#include "internal/seal.h"
#include "internal/syscall_ret.h"
#include "internal/vdso.h"
#include "sys/sys.h"

/* Linked by what seals; nothing here asks for it. */
#pragma weak __seal_install

typedef int reader(clockid_t, struct timespec *);

static int call(clockid_t clock, struct timespec *ts)
{
	return sys_clock_gettime(clock, ts);
}

/* __vdso_clock_gettime; a shorter name is compared with what follows, which is in the image too. */
static int is_it(const char *name)
{
	uint64_t begin, end;

	__builtin_memcpy(&begin, name, 8);
	__builtin_memcpy(&end, name + 13, 8);
	return begin == 0x635f6f7364765f5f /* "__vdso_c" */ &&
	       end == 0x00656d6974746567 /* "gettime" */;
}

/* The symbols end where their names begin: the order of the kernel's vdso-layout.lds.S. */
static reader *find(const char *image)
{
	const Elf64_Phdr *segment;
	const Elf64_Dyn *dynamic;
	const Elf64_Sym *symbol;
	const char *base, *names;
	Elf64_Addr found[DT_SYMTAB + 1];

	if (__seal_install || !image)
		return call;
	segment = (const void *)(image + ((const Elf64_Ehdr *)image)->e_phoff);
	while (segment->p_type != PT_DYNAMIC)
		segment++;
	dynamic = (const void *)(image + segment->p_offset);
	base = (const char *)dynamic - segment->p_vaddr;
	for (; dynamic->d_tag; dynamic++)
		if ((Elf64_Xword)dynamic->d_tag <= DT_SYMTAB)
			found[dynamic->d_tag] = dynamic->d_un.d_ptr;
	names = base + found[DT_STRTAB];
	symbol = (const void *)(base + found[DT_SYMTAB]);
	for (; (const char *)symbol < names; symbol++)
		if (is_it(names + symbol->st_name))
			return (reader *)(base + symbol->st_value);
	return call;
}

hidden int __clock_gettime(clockid_t clock, struct timespec *ts)
{
	static reader *function;

	if (!function)
		function = find((const char *)__auxv_value(AUX_SYSINFO_EHDR));
	return __syscall_ret(function(clock, ts));
}
weak_alias(__clock_gettime, clock_gettime);
