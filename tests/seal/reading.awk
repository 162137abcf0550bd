# SPDX-License-Identifier: 0BSD
# reading.awk - the system calls of a program by its disassembly alone: "number address"
#
# Input: objdump -d --no-show-raw-insn. Follows constants through registers, straight down; a
# function starts with nothing known. What the seal calls before the filter holds is left out by
# its functions' names, and so is `rogue`, which tests have for their own instruction.

function number(text) {
	sub(/^\$/, "", text)
	return text ~ /^-?(0x[0-9a-f]+|[0-9]+)$/ ? hex(text) : ""
}
function hex(text, n, i, sign) {
	sign = sub(/^-/, "", text) ? -1 : 1
	if (!sub(/^0x/, "", text))
		return sign * text
	for (i = n = 0; ++i <= length(text);)
		n = n * 16 + index("0123456789abcdef", substr(text, i, 1)) - 1
	return sign * n
}
# eax, rax, ax and al are one register here.
function register(text) {
	sub(/^%/, "", text)
	if (text ~ /^r[0-9]+/) {
		sub(/[dwb]$/, "", text)
		return text
	}
	sub(/^[re]/, "", text)
	if (text ~ /^[abcd]l$/)
		sub(/l$/, "x", text)
	else if (text ~ /^(si|di|bp|sp)l$/)
		sub(/l$/, "", text)
	return text
}
function forget() { for (r in value) delete value[r]; depth = 0 }
# A loop may load a number once, into a register that its calls keep.
function get(r) { return value[r] != "" ? value[r] : kept[r] }
function set(r, v) {
	value[r] = v
	if (v != "" && r ~ /^(bx|bp|r1[2-5])$/)
		kept[r] = v
}
# The kernel continues four calls by restart_syscall.
function found(nr, at) {
	if (name == "rogue")
		return
	print nr == "" ? "unknown" : nr, at
	if (nr == 7 || nr == 35 || nr == 202 || nr == 230)
		print 219, at
}

# Programs with threads have a second name for the gate.
{ sub(/__cancel_gate/, "__syscall_gate") }
/^[0-9a-f]+ <.*>:$/ {
	name = substr($2, 2, length($2) - 3)
	forget()
	for (r in kept)
		delete kept[r]
	next
}
$1 !~ /^[0-9a-f]+:$/ { next }

{
	address = substr($1, 1, length($1) - 1)
	op = $2
	n = split($3, operand, ",")
	from = operand[1]
	to = n > 1 ? register(operand[2]) : ""
}
# What is not zero has jumped away, or what is zero jumps over a call.
op == "jne" && tested != "" { set(tested, 0) }
op == "je" && tested != "" { zero[$3] = tested }
address in zero { set(zero[address], 0) }
{ tested = op == "test" && from == operand[2] ? to : "" }
op == "ret" { forget() }
op == "syscall" {
	if (name ~ /^__(syscall|cancel)_gate(_wide|_insn)?$/)
		gate = address
	else if (name !~ /^(__seal_call(_here)?|__seal_debug(_hook|_here)?|__harden(_here)?|__mote_hardened)$/ && !(name == "report" && get("ax") == 1073741823))
		found(get("ax"), address)
	delete value["ax"]
	next
}
op == "jmp" && $0 ~ /<__(syscall|cancel)_gate(_wide)?>/ { stub[++stub_n] = get("ax") }
op == "jmp" { forget(); next }
op == "push" { stack[++depth] = from ~ /^\$/ ? number(from) : get(register(from)); next }
op == "pop" {
	set(register(from), depth > 0 ? stack[depth] : "")
	if (depth > 0)
		depth--
	next
}
op ~ /^movabs$|^mov[lq]?$/ && n == 2 && operand[2] ~ /^%/ {
	if (from ~ /^\$/)
		set(to, number(from))
	else if (from ~ /^%/)
		set(to, get(register(from)))
	else
		value[to] = ""
	next
}
op == "xor" && from == operand[2] { value[to] = 0; next }
op == "call" { split("ax cx dx si di r8 r9 r10 r11", lost, " "); for (i in lost) value[lost[i]] = ""; next }
n >= 2 && operand[n] ~ /^%/ && op !~ /^(cmp|test)/ { value[register(operand[n])] = "" }
n == 1 && from ~ /^%/ { value[register(from)] = "" }

END {
	for (i = 1; i <= stub_n; i++)
		found(stub[i], gate)
}
