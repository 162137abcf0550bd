/* SPDX-License-Identifier: 0BSD */
/*
 * What a program turns out to need: feature, evidence in the linked ELF file, what is added
 *
 * Each row whose evidence is there and whose part is not has the program linked once more, with
 * the part asked for by name (-u), or with another memory map. A part is there if its symbol is.
 * Threads come in an archive of their own, which takes the place of lib/mote/FLAVOUR/libc.a: there
 * the functions that share a state have locks (lib/internal/locks.tbl).
 */
#include <string.h>
#include <unistd.h>

#include "driver.h"

enum evidence { SEGMENT, SECTION, SYMBOL, MOVED, CHOSEN };
enum answer { PART, LOADED_RECORDS, ARCHIVE };

struct need {
	const char *feature;
	enum evidence evidence;
	const char *name; /* of the section or symbol */
	Elf64_Word type;  /* of the segment */
	const char *part; /* the symbol that stands for what is added */
	enum answer answer;
};

static const struct need needs[] = {
    {"threads", SYMBOL, "__mote_threads", 0, "libthr.a", ARCHIVE},
    {"thread-local data", SEGMENT, "PT_TLS", PT_TLS, "__mote_tls", PART},
    {"functions before main", SECTION, ".preinit_array", 0, "__mote_preinit", PART},
    {"constructors", SECTION, ".init_array", 0, "__mote_init", PART},
    {"destructors", SECTION, ".fini_array", 0, "__mote_fini", PART},
    {"relocations that are not RELATIVE", MOVED, "static-PIE", 0, "__mote_relocations", PART},
    {"chosen functions", CHOSEN, "ifunc", 0, "__mote_ifunc", PART},
    {"sealing itself", SYMBOL, "mote_seal", 0, "__mote_table", LOADED_RECORDS},
};

static int is_there(const struct job *j, const struct need *n, const struct image *i)
{
	Elf64_Phdr ph;
	Elf64_Shdr sh;
	Elf64_Sym sym;

	switch (n->evidence) {
	case SEGMENT:
		return find_segment(i, n->type, &ph);
	case SECTION:
		return find_section(i, n->name, &sh) && sh.sh_size;
	case SYMBOL:
		return find_symbol(i, n->name, &sym);
	case MOVED:
		return j->line.pie && has_relocations(i);
	case CHOSEN:
		return !j->line.pie && has_relocations(i);
	}
	return 0;
}

/* Symbols may have been left out of the file (-x): then what was asked for once is there. */
static int is_asked(const struct job *j, const char *part)
{
	size_t k;

	for (k = 0; k < j->parts.n; k++)
		if (!strcmp(j->parts.at[k], part))
			return 1;
	return 0;
}

int add_needs(struct job *j, const struct image *i)
{
	const struct need *n;
	Elf64_Sym sym;
	int added = 0;

	for (n = needs; n < needs + sizeof(needs) / sizeof(*needs); n++) {
		if (!is_there(j, n, i) || find_symbol(i, n->part, &sym) || is_asked(j, n->part))
			continue;
		if (n->answer == LOADED_RECORDS && j->loaded_records)
			continue;
		if (n->answer == ARCHIVE && j->threads)
			continue;
		if (j->settings->verbose)
			say("%s (%s): %s is added, linking again", n->feature, n->name, n->part);
		if (n->answer == LOADED_RECORDS)
			j->loaded_records = 1;
		added = 1;
		/* What else is missing shows when the other archive is linked. */
		if (n->answer == ARCHIVE) {
			j->threads = 1;
			break;
		}
		add(&j->parts, "-u");
		add(&j->parts, n->part);
	}
	return added;
}

/* Objects that options ask for; they come before the library, so what they define wins. */
void add_options(const struct job *j, struct words *command)
{
	const struct settings *s = j->settings;
	const struct {
		int asked;
		const char *option, *folder, *object;
	} objects[] = {
	    {s->nofloat, "-mno-float-stdio", j->library, "nofloat.o"},
	    {s->nodns, "-mno-dns", j->library, "nodns.o"},
	    {s->debug_malloc, "-mdebug-malloc", j->library, "debugmalloc.o"},
	    {s->wide && strstr(j->flavour, "speed"), "-march", j->tree->root, "wide.o"},
	};
	const char *path;
	size_t k;

	for (k = 0; k < sizeof(objects) / sizeof(*objects); k++) {
		if (!objects[k].asked)
			continue;
		path = text("%s/%s", objects[k].folder, objects[k].object);
		if (access(path, R_OK))
			die("%s: %s is not there", objects[k].option, path);
		if (s->verbose && !j->links)
			say("%s: %s is added", objects[k].option, objects[k].object);
		add(command, path);
	}
}
