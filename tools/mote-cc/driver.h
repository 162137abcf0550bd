/* SPDX-License-Identifier: 0BSD */
/*
 * mote-cc: what its files share.
 *
 * One program is the compiler driver (mote-cc, mote-c++) and, called by the name of a linker from
 * lib/mote/ld/, the linker that gcc and clang call then. The first reads the command line
 * (options.c) and becomes the compiler (compile.c). The second links into a temporary file
 * (link.c, output.c), reads what came out (elf.c), looks up what is missing (needs.c), links again
 * if something is, checks, seals and strips.
 */
#ifndef MOTE_TOOLS_MOTE_CC_DRIVER_H
#define MOTE_TOOLS_MOTE_CC_DRIVER_H

#include <elf.h>
#include <stddef.h>

/* A list of strings that grows; at[n] is NULL. */
struct words {
	char **at;
	size_t n, room;
};
void add(struct words *w, const char *s);
void add_all(struct words *w, const struct words *more);
char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* What stands behind the prefix, or NULL. */
const char *after(const char *s, const char *prefix);
int is_one(const char *s, const char *const *list); /* NULL ends the list */
const char *base_name(const char *path);

/* One line on standard error, "mote-cc: ..."; die ends with status 1. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* The installed tree: lib/mote and bin. */
struct tree {
	const char *root, *bin;
};
struct tree find_tree(const char *argv0);
/* The first program of that name in PATH that is not this one, or NULL. */
char *find_program(const char *name, const struct tree *tree);

/* @file arguments replaced by the words of the files; and the way back for long command lines. */
void expand(struct words *w, int argc, char **argv);
void fold(struct words *w);
int is_space(int c);

/* What mote-cc decides for the link; the environment carries it past the compiler. */
struct settings {
	int verbose, nostart, nolibs, nofloat, nodns, debug_malloc, wide, harden, note;
	const char *flavour; /* NULL: the objects decide */
	const char *seal;    /* NULL, pinned, numbers, log, debug */
	const char *layout;  /* NULL: the first without bytes that look like a system call */
	struct words allow;  /* symbols */
	struct words calls;  /* system calls that syscall(2) may make */
};
void put_settings(const struct settings *s);
int get_settings(struct settings *s); /* 0: mote-cc did not call */

/* mote-cc's command line. */
struct request {
	struct words user;    /* what the compiler gets of it */
	struct words machine; /* options that choose the instruction set */
	const char *compiler, *linker, *language, *level, *sanitizer;
	const char *cxx_file; /* the first file that is compiled as C++ */
	int link, object, inputs, info, version, pie, stdinc, cxx, no_exceptions, no_rtti, traps;
	int fast; /* -O2 or more came last */
	struct settings settings;
};
void parse(struct request *r, const struct words *line);
int own_option(struct request *r, const char *option);
int is_cxx(const char *language, const char *file);
void refuse(const struct request *r, const char *option);
void refuse_rest(const struct request *r);
void compile(struct request *r, const struct tree *tree) __attribute__((noreturn));
void find_compiler(struct request *r, const struct tree *tree);
int is_clang(const char *compiler);
int has_wide(const struct request *r);
void print_version(const struct request *r) __attribute__((noreturn));
int version_number(void);
void print_usage(void);

/* Runs a program to its end, its descriptors 0 to 2 being these, or one's own for -1. */
int run(const struct words *command, int in, int out, int err);
int memory(void);
/* What was written to the descriptor, a 0 behind it. */
char *contents(int fd);
char *read_text(const char *path);
void write_all(int fd, const char *path, const void *bytes, size_t n);

/* The linker's command line. */
struct line {
	struct words args; /* without -o, -s, and what mote drops or answers itself */
	const char *out, *entry, *base;
	struct words placed;  /* sections and their addresses, in turn */
	struct words scripts; /* -T; */
	struct words edited;  /* files whose text names the output: -Map, --dependency-file */
	struct words objects; /* files to link */
	int own_map;          /* a script of the user's takes the place of mote's memory map */
	int strip, relocatable, pie, asks, version, separate, lld;
};
int linker_option(char *const *words, const char **name, const char **value);
const char *full(const char *option);
int has_own_map(const struct words *scripts);
void read_line(struct line *l, const struct words *words);
const char *flavour_of(const struct line *l);
int link_program(const struct words *words, const char *name, const struct tree *tree);

/* Files that vanish when the program ends, also by a signal. */
const char *temporary(const char *folder, const char *suffix);
void forget(const char *path);
void watch_child(int pid);

/* Where the result goes. */
struct output {
	const char *name, *target, *temp;
	int copied;
};
void output_open(struct output *o, const char *name);
void output_close(struct output *o);
void output_fail(const struct output *o, int status) __attribute__((noreturn));
/* The file, and the text on its way to descriptor fd, name the output, not the temporary file. */
void output_edit(const struct output *o, const char *path);
void output_tell(const struct output *o, const char *s, int fd);

/* An ELF file in memory; each offset in it is held against its size. */
struct image {
	const unsigned char *bytes;
	size_t n;
	Elf64_Ehdr header;
};
int image_open(struct image *i, const char *path);
void image_close(struct image *i);
int image_entry(const struct image *i, Elf64_Off table, size_t index, size_t n, void *to);
const void *image_bytes(const struct image *i, Elf64_Off offset, Elf64_Xword n);
/* Copies the header of that index; 0 behind the last. */
int image_section(const struct image *i, size_t index, Elf64_Shdr *sh);
int image_segment(const struct image *i, size_t index, Elf64_Phdr *ph);
const char *image_string(const struct image *i, size_t strings, Elf64_Word at);
int find_section(const struct image *i, const char *name, Elf64_Shdr *sh);
int find_segment(const struct image *i, Elf64_Word type, Elf64_Phdr *ph);
/* Calls visit for each symbol until it does not return 0, and returns that. */
int each_symbol(const struct image *i,
    int (*visit)(const Elf64_Sym *sym, const char *name, void *data), void *data);
int find_symbol(const struct image *i, const char *name, Elf64_Sym *sym);
const char *name_at(const struct image *i, Elf64_Addr at); /* or NULL */

/* One program being linked. */
struct job {
	const struct tree *tree;
	const struct settings *settings;
	struct line line;
	struct output output;
	const char *real, *flavour, *library, *calls;
	struct words parts; /* -u and objects that turned out to be needed */
	int loaded_records; /* the memory map of sealed programs */
	int threads;        /* the archive of programs with threads */
	int align, shift;   /* its layout, see seal.c */
	struct words extra; /* options for one link */
	int links;          /* how many there were */
	int out, err;       /* what the linker said in the last of them */
};
int link_once(struct job *j); /* its status */
/* Adds what the linked program lacks; 0 if that is nothing. */
int add_needs(struct job *j, const struct image *i);
void add_options(const struct job *j, struct words *command);
/* Die if the program could not run as it was linked. */
void check_program(const struct job *j, const struct image *i);
const char *relocation_name(Elf64_Xword type);
/* Other relocations are left for the program's start than RELATIVE ones. */
int has_relocations(const struct image *i);
void check_relocations(const struct job *j, const struct image *i);
void seal_program(struct job *j);
const char *call_records(const struct job *j);
void tell_why(struct job *j, const char *problems);

#endif
