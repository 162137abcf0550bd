# SPDX-License-Identifier: 0BSD
# gensys.awk - derive everything a system call needs from sys/syscalls.tbl
#
#   -v out=numbers   include/bits/syscall.h: __NR_x and SYS_x
#   -v out=sys       sys/sys.h: the library's sys_x(); macros, see docs/decisions.md
#   -v out=public    include/mote/sys.h: the same for programs, every call, as the kernel takes it
#   -v out=rust      examples/rust/mote-sys/src/calls.rs: the same in Rust
#   -v out=stub -v dir=D   D/NAME.S, one errno wrapper each
#   -v out=names     the names of the public wrappers
#   -v out=texts     the names as C strings in the order of their numbers, gaps empty
#   -v out=check     C that fails to compile where a row disagrees with its public header

function parameters(text, n, list, i, name, type) {
	params = ""
	if (text == "void")
		return
	n = split(text, list, /, */)
	for (i = 1; i <= n; i++) {
		if (list[i] == "...") {
			# The only variadic argument any call takes; ignored where it is not given.
			name = "rest"
			type = "long "
		} else {
			match(list[i], /[a-z_0-9]+$/)
			name = substr(list[i], RSTART)
			type = substr(list[i], 1, RSTART - 1)
		}
		# Types without a tag cannot be declared ahead: their pointers travel as void *.
		if (type ~ /(fd_set|stack_t|cpu_set_t|siginfo_t|sigset_t) \*/)
			type = (type ~ /^const/ ? "const " : "") "void *"
		params = params (i > 1 ? ", " : "") type name
	}
}

function fields(line) {
	nr = $1; name = $2; kind = $3; header = $4; ret = $5
	if (ret == "void*")
		ret = "void *"
	public = kind ~ /=/ ? substr(kind, index(kind, "=") + 1) : name
	text = $0
	sub(/^([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)/, "", text)
	given = index(text, ";") ? substr(text, index(text, ";") + 2) : ""
	sub(/;.*/, "", text)
}

# The parameters as the kernel takes them, where libc's types are others.
function kernel(text) {
	gsub(/(nfds_t|dev_t) /, "unsigned ", text)
	gsub(/(timer_t|mqd_t) /, "int ", text)
	gsub(/unsigned long long /, "unsigned long ", text)
	text = " " text
	gsub(/ (fd_set|stack_t|cpu_set_t|siginfo_t|sigset_t) \*/, " void *", text)
	return substr(text, 2)
}

# Rust's name of a C type.
function rust(type, pointers) {
	if (sub(/ \*const \*$/, "", type))
		pointers = "*const *const "
	while (sub(/\*$/, "", type)) {
		pointers = (type ~ /^const / ? "*const " : "*mut ") pointers
		sub(/ +$/, "", type)
	}
	sub(/^const /, "", type)
	if (type ~ /^(struct|union) / || type == "void")
		type = "c_void"
	else if (type in rusts)
		type = rusts[type]
	else
		type = "#error " type
	return pointers type
}

# Registers as C passes arguments; the gate moves %rcx to where the kernel looks for it.
function arguments(text, file, n, list, i, given, from) {
	n = split(text, list, /, */)
	split("di si dx cx 8 9", register, " ")
	for (i = 1; i <= n; i++)
		given += list[i] !~ /^[-0-9]/
	# The last one first: none is overwritten before it has moved on.
	for (i = n; i >= 1; i--) {
		if (list[i] ~ /^[-0-9]/)
			constant(i, list[i], file)
		else if (list[i] ~ / ignored$/)
			given--
		else if ((from = given--) != i)
			printf "\tmov\t%s,%s\n", r64(from), r64(i) > file
	}
}
function r64(i) { return "%r" register[i] }
function r32(i) { return i > 4 ? "%r" register[i] "d" : "%e" register[i] }
# A byte on the stack and back is shorter than a 32-bit constant.
function constant(i, value, file) {
	if (value == "0")
		printf "\txor\t%s,%s\n", r32(i), r32(i) > file
	else if (value ~ /^([1-9][0-9]?|-1)$/)
		printf "\tpush\t$%s\n\tpop\t%s\n", value, r64(i) > file
	else
		printf "\tmov\t$%s,%s\n", value, r32(i) > file
}

function sort(list, n, i, j, t) {
	for (i = 2; i <= n; i++)
		for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
			t = list[j]; list[j] = list[j - 1]; list[j - 1] = t
		}
}

BEGIN {
	if (out == "numbers" || out == "sys")
		printf "/* SPDX-License-Identifier: 0BSD */\n/* Made from sys/syscalls.tbl by tools/gensys.awk: `make gen`. */\n"
	if (out == "sys") {
		print "#ifndef MOTE_SYS_SYS_H\n#define MOTE_SYS_SYS_H\n"
		n = split("blksize_t clock_t clockid_t gid_t id_t key_t mode_t dev_t off_t pid_t " \
		    "size_t socklen_t ssize_t time_t timer_t uid_t uint32_t", need, " ")
		for (i = 1; i <= n; i++)
			print "#define __NEED_" need[i]
		print "#include <bits/alltypes.h>\n\n#include \"syscall.h\"\n"
		print "typedef unsigned long sys_nfds_t;"
		body = ""
	}
	if (out == "check")
		print "#define _GNU_SOURCE\n#define _LARGEFILE64_SOURCE"
	if (out == "public")
		print "/* SPDX-License-Identifier: 0BSD */\n/* Made from sys/syscalls.tbl by tools/gensys.awk: `make gen`. */\n" \
		    "#ifndef _MOTE_SYS_H\n#define _MOTE_SYS_H\n"
	if (out == "rust") {
		print "// SPDX-License-Identifier: 0BSD\n// Made from sys/syscalls.tbl by tools/gensys.awk: `make gen`.\n" \
		    "use core::ffi::c_void;\n"
		n = split("int:i32 unsigned:u32 long:isize unsigned_long:usize size_t:usize off_t:i64 pid_t:i32 uid_t:u32 gid_t:u32 " \
		    "mode_t:u32 key_t:i32 id_t:u32 clockid_t:i32 socklen_t:u32 time_t:i64 uint32_t:u32 uint64_t:u64 char:u8 unsigned_char:u8", list, " ")
		for (i = 1; i <= n; i++) {
			split(list[i], half, ":")
			sub(/_(long|char)/, " &", half[1])
			sub(/ _/, " ", half[1])
			rusts[half[1]] = half[2]
		}
	}
}

/^#/ || NF == 0 { next }

{ fields($0) }

out == "numbers" && kind !~ /^more/ { n_lines = n_lines sprintf("#define __NR_%s %s\n", name, nr); s_lines = s_lines sprintf("#define SYS_%s %s\n", name, nr) }

# vfork's child would run on in its parent's frame.
(out == "public" || out == "rust") && kind !~ /^(none|more)/ && name != "vfork" {
	text = given != "" ? given : kernel(text)
	line = text
	while (match(line, /(struct|union) [a-z_0-9]+/)) {
		tags[substr(line, RSTART, RLENGTH)] = 1
		line = substr(line, RSTART + RLENGTH)
	}
	line = text
	while (match(line, /[a-z0-9]+_t /)) {
		needs[substr(line, RSTART, RLENGTH - 1)] = 1
		line = substr(line, RSTART + RLENGTH)
	}
	ends = name ~ /^exit/
	n = text == "void" ? 0 : split(text, list, /, */)
	params = values = ""
	for (i = 1; i <= n; i++) {
		match(list[i], /[a-z_0-9]+$/)
		word = substr(list[i], RSTART)
		type = substr(list[i], 1, RSTART - 1)
		if (out == "public") {
			params = params (i > 1 ? ", " : "") type "__" word "_"
			values = values ", __" word "_"
		} else {
			sub(/ +$/, "", type)
			word = word ~ /^(type|in|move|ref|where)$/ ? word "_" : word
			params = params (i > 1 ? ", " : "") word ": " rust(type)
		}
	}
	if (out == "public")
		body = body sprintf("\n%s sys_%s(%s)\n{\n\t%s__mote_syscall%d(%d%s);\n%s}\n", ends ? "__MOTE_END void" : "__MOTE_CALL long",
		    name, n ? params : "void", ends ? "" : "return ", n, nr, values, ends ? "\t__builtin_unreachable();\n" : "")
	else
		body = body sprintf("%s!(%s, %d%s);\n", ends ? "end" : "call", name, nr, n ? ", " params : "")
}

out == "sys" && kind !~ /^(none|num|more)/ {
	line = text
	while (match(line, /struct [a-z_0-9]+/)) {
		tags[substr(line, RSTART, RLENGTH)] = 1
		line = substr(line, RSTART + RLENGTH)
	}
	parameters(text)
	gsub(/nfds_t/, "sys_nfds_t", params)
	n = split(params, list, /, /)
	lines = values = sep = head = ""
	for (i = 1; i <= n; i++) {
		match(list[i], /[a-z_0-9]+$/)
		word = substr(list[i], RSTART)
		if (index(" " substr(list[i], 1, RSTART - 1), " " word " "))
			lines = lines "#error " name ": " word " is a parameter and a part of its type"
		head = head sep word
		lines = lines "\t\t" list[i] "_ = (" word "); \\\n"
		values = values ", " word "_"
		sep = ", "
	}
	body = body sprintf("\n#define sys_%s(%s) \\\n\t__extension__({ \\\n%s\t\t(%s)syscall%d(%s%s); \\\n\t})\n",
	    name, head, lines, ret, n, nr, values)
}

out == "texts" && kind !~ /^more/ {
	for (; nr > next_nr; next_nr++)
		print "\"\\0\""
	printf "\"%s\\0\"\n", name
	next_nr = nr + 1
}

out == "names" && kind ~ /^(errno|more)/ { print public }

# Most numbers fit a byte: `mov $nr,%al` is three bytes shorter, and the gate widens it.
out == "stub" && kind ~ /^(errno|more)/ {
	file = dir "/" public ".S"
	printf "\t.section .text.%s,\"ax\",@progbits\n\t.globl\t%s\n\t.type\t%s,@function\n%s:\n", public, public, public, public > file
	if (kind ~ /^more/)
		arguments(text, file)
	printf "\tmov\t$%d,%%%s\n\tjmp\t__syscall_gate%s\n\t.size\t%s,.-%s\n", nr, nr < 256 ? "al" : "eax", nr < 256 ? "" : "_wide", public, public > file
	printf "\t.section .mote.sys,\"ao\",@progbits,%s\n\t.long\t__syscall_gate_insn - ., %d\n", public, nr > file
	# What restart_syscall goes on with (sys/syscall.h).
	if (nr ~ /^(7|35|202|230)$/)
		print "\t.long\t__syscall_gate_insn - ., 219" > file
	# What hands out descriptors must not hand out 0, 1 or 2 in a set-user-ID program.
	if (public ~ /^(open|openat|creat|socket|pipe2?|epoll_create1?|memfd_create|eventfd|signalfd|timerfd_create|inotify_init1?)$/)
		print "\t.section .discard.requires,\"a\",@progbits\n\t.quad\t__mote_secure" > file
	print "\t.section .note.GNU-stack,\"\",@progbits" > file
	close(file)
}

out == "check" && kind ~ /^(errno|more)/ && header != "-" {
	text = ", " text ","
	while (sub(/, -?[0-9][0-9a-fx]*,/, ",", text))
		;
	text = substr(text, 3, length(text) - 3)
	if (text == "")
		text = "void"
	if (!(header in seen))
		print "#include <" header ">"
	seen[header] = 1
	gsub(/__/, "_", text)
	decls = decls sprintf("%s %s(%s);\n", ret, public, text)
}

END {
	if (out == "numbers")
		printf "/* Source: see the head of the table. */\n%s\n%s", n_lines, s_lines
	if (out == "check")
		printf "\n%s", decls
	if (out == "rust")
		printf "%s", body
	if (out == "public") {
		for (type in needs)
			list[++need_n] = "#define __NEED_" type
		sort(list, need_n)
		for (i = 1; i <= need_n; i++)
			print list[i]
		print "#include <bits/alltypes.h>\n#include <mote/syscall.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n" \
		    "#define __MOTE_CALL static __inline __attribute__((__always_inline__, __unused__))\n" \
		    "#define __MOTE_END static __inline __attribute__((__always_inline__, __unused__, __noreturn__))\n"
		body = body "\n#ifdef __cplusplus\n}\n#endif\n"
	}
	if (out == "sys" || out == "public") {
		for (tag in tags)
			list[++tag_n] = tag
		sort(list, tag_n)
		for (i = 1; i <= tag_n; i++)
			print list[i] ";"
		printf "%s\n#endif\n", body
	}
}
