# SPDX-License-Identifier: 0BSD
# api.awk - docs/api.md from the contract comments of lib/**/*.[cS] and the table of system calls

function flush_file() {
	if (name == "" || !has_returns)
		return
	folder = FILENAME_OLD
	sub(/^lib\//, "", folder)
	sub(/\/[^\/]*$/, "", folder)
	if (folder != section) {
		section = folder
		printf "\n## %s.h\n", section
	}
	printf "\n**%s** - %s\n\n%s", name, what, body
}

function begin_file() {
	flush_file()
	FILENAME_OLD = FILENAME
	name = what = body = ""
	state = has_returns = 0
}

BEGIN {
	print "# API\n"
	print "Made from the comments above the definitions, and from `sys/syscalls.tbl`: `make docs`."
}

FILENAME != FILENAME_OLD && FILENAME !~ /\.tbl$/ { begin_file() }

FILENAME ~ /\.tbl$/ {
	if (!table) {
		begin_file()
		table = 1
		print "\n## System calls\n"
		print "Public wrappers that only forward: -1 and errno on error, as Linux man 2 has it.\n"
		print "| function | header | number |\n| --- | --- | ---: |"
	}
	if ($3 ~ /^errno/) {
		names = $3 == "errno" ? $2 : substr($3, 7)
		n = split(names, list, ",")
		for (i = 1; i <= n; i++)
			printf "| `%s` | `<%s>` | %s |\n", list[i], $4, $1
	}
	next
}

state == 0 && /^ \* [A-Za-z_0-9, ]+ - / {
	line = substr($0, 4)
	at = index(line, " - ")
	name = substr(line, 1, at - 1)
	what = substr(line, at + 3)
	state = 1
	next
}
state == 1 && /^ \*\// { state = 2; next }
state == 1 {
	line = $0
	sub(/^ \*[ ]?/, "", line)
	if (line ~ /^Returns/)
		has_returns = 1
	if (line == "" && body == "")
		next
	if (line ~ /^(Returns|Errors|Units|Safety|Source|Differs)  /) {
		key = line
		sub(/ .*/, "", key)
		sub(/^[A-Z][a-z]+ +/, "", line)
		body = body "- *" key "* " line "\n"
	} else if (line ~ /^    /) {
		sub(/^ +/, "", line)
		body = body "  " line "\n"
	} else
		body = body line "\n"
}

END { if (!table) flush_file() }
