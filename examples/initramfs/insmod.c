/* SPDX-License-Identifier: 0BSD */
/*
 * insmod - load a kernel module
 *
 * usage: insmod file.ko [parameter=value ...]
 *
 * The file is an uncompressed module. Modules that it depends on must be loaded before.
 *
 * Exit status: 0 if the module is loaded, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <fcntl.h>
#include <mote/sys.h>
#include <string.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what, const char *why)
{
	put("insmod: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

/* The kernel says more in its log; these are the answers whose usual text would mislead. */
static const char *reason(int e)
{
	switch (e) {
	case EEXIST:
		return "already loaded";
	case ENOENT:
		return "needs a symbol of another module (see dmesg)";
	case ENOEXEC:
		return "not a module for this kernel";
	case EINVAL:
		return "wrong parameter";
	default:
		return strerror(e);
	}
}

int main(int argc, char **argv)
{
	char parameters[4096], *p = parameters;
	int fd, i;
	long r;

	if (getopt(argc, argv, "") != -1 || optind >= argc) {
		put("usage: insmod file.ko [parameter=value ...]\n");
		return 2;
	}
	for (i = optind + 1; i < argc; i++) {
		if (strlen(argv[i]) + 2 > (size_t)(parameters + sizeof parameters - p))
			return complain(argv[optind], "too many parameters");
		p = stpcpy(p, argv[i]);
		*p++ = ' ';
	}
	*p = 0;
	fd = open(argv[optind], O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return complain(argv[optind], strerror(errno));
	r = sys_finit_module(fd, parameters, 0);
	if (r < 0)
		return complain(argv[optind], reason(-r));
	return 0;
}
