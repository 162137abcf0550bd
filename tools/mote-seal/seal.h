/* SPDX-License-Identifier: 0BSD */
/*
 * mote-seal: what its files share.
 *
 * A program's system calls are listed in its table of records, each {int32 distance from the record
 * to the instruction, int32 number}. The table is the section .mote.sys, or, where that is
 * stripped, found by a note in the segment PT_NOTE: name "mote", type 1, {int32 distance from here
 * to the first record, uint32 bytes of all records, uint32 flags}. All of it is little endian, as
 * the machine is.
 */
#ifndef MOTE_TOOLS_MOTE_SEAL_SEAL_H
#define MOTE_TOOLS_MOTE_SEAL_SEAL_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Numbers in records that are no calls' numbers. */
enum {
	ANY = -1,           /* the instruction can make any call */
	EARLY = -2,         /* the seal's own calls, made before the filter is in place */
	VDSO = 0x40000000,  /* with a call's number: it may also be made from the vDSO's pages */
	AGAIN = 0x20000000, /* with it: for the next mote_seal, until MOTE_SEAL_LAST */
};

/* How a program is sealed: the note's flags, bits 0 to 3. */
enum { NONE, PINNED, NUMBERS, LOG, DEBUG, SEALS };
#define SEAL_MASK 15
#define HARDENED 16

/* Bytes of the file, and the address they are loaded at. */
struct span {
	uint64_t at;
	const unsigned char *bytes;
	size_t n;
};

struct call {
	int nr, vdso;
	uint64_t at; /* the instruction; 0 if vdso */
};

struct symbol {
	uint64_t at, size;
	const char *name;
	int rank;
};

/* A wrapper: it loads nr and jumps to the gate, whose instruction is at gate. */
struct stub {
	uint64_t gate, at;
	int nr;
};

struct program {
	const char *path;
	struct span file, sections, segments; /* headers: n counts bytes */
	struct span *code;                    /* what can be executed */
	struct call *calls;                   /* sorted by number and address, no two alike */
	struct symbol *functions, *labels;    /* sorted by address */
	struct stub *stubs;                   /* sorted by gate, number and address */
	size_t code_n, call_n, function_n, label_n, stub_n;
	struct span table;                    /* its records, as they are loaded */
	uint64_t entry;
	const char *unsealed; /* why the note is not true, or NULL */
	int noted, noted_seal, seal, hardened;
	const struct program *next; /* a profile is for this one too */
};

/* From the gate's two entries to its instruction (sys/gate.h). */
#define GATE_NARROW 6
#define GATE_WIDE 3

/* Those that return a string: NULL, or what is wrong with the file. */
const char *read_file(const char *path, struct span *file);
const char *load(struct program *p, const char *path, struct span file);
const char *load_headers(struct program *p);
const char *load_code(struct program *p);
const char *find_note(struct program *p);
void find_seal(struct program *p);
const char *load_table(struct program *p);
const char *load_symbols(struct program *p);
const char *load_stubs(struct program *p);

/* Offsets and lengths come from the file: NULL where it does not have these bytes. */
const unsigned char *bytes_of(struct span s, uint64_t offset, uint64_t n);
const unsigned char *loaded(const struct program *p, uint64_t at, uint64_t n);
const unsigned char *code_at(const struct program *p, uint64_t at, size_t n);
int section(const struct program *p, size_t i, Elf64_Shdr *sh);
int segment(const struct program *p, size_t i, Elf64_Phdr *ph);
const char *section_bytes(const struct program *p, const Elf64_Shdr *sh, struct span *s);
uint32_t word(const unsigned char *p);

const char *call_name(int nr);
const struct symbol *symbol_at(const struct program *p, uint64_t at);
size_t stubs_of(const struct program *p, const struct call *c, const struct stub **first);
size_t same_number(const struct program *p, size_t i);
int is_io_uring(int nr);
int any_call(const struct program *p);
int is_gate(const struct program *p, uint64_t instruction);

/* Names and paths are others' bytes: what a terminal would act on is shown as '?'. */
size_t put_name(FILE *out, const char *s);
void put_json(const char *s);
size_t put_functions(FILE *out, const struct program *p, size_t i, size_t end, int json);

extern const char *const seal_names[SEALS];

/* The commands; each returns the exit status. */
int print_table(const struct program *p);
int print_json(const struct program *p);
int print_oci(const struct program *p);
int print_docker(const struct program *p);
int print_systemd(const struct program *p);
int print_minijail(const struct program *p);
int print_bpf(const struct program *p);
int print_diff(const struct program *old, const struct program *new);
int check(const struct program *p, int mode, char **allow, size_t allow_n);
int complain(const char *path, const char *what);

/* The calls of a profile, of p and those after it: marks[nr] of 1 the program's, of 2 its
   starter's; see profile.c. */
#define CALLS 1024
struct profile {
	unsigned char marks[CALLS];
};
int make_profile(const struct program *p, struct profile *profile, const int *starter, size_t n);

/* The command line; parse returns 2 for wrong use. */
struct request {
	int (*print)(const struct program *p);
	int diff, check, mode, several; /* several: print takes a list of programs */
	char **allow, **files;
	size_t allow_n, file_n;
};
extern const char usage[];
int parse(struct request *r, int argc, char **argv);

#endif
