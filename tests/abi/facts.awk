# SPDX-License-Identifier: 0BSD
# facts.awk -v dir=DIR TABLE... - layout.tbl, crate.tbl, constants.tbl as C, one file DIR/HEADER.c a header
# and one line a fact; DIR/HEADER.facts has the same line in words, and what to evaluate when it is wrong
BEGIN {
	FS = "\t"
	short["float"] = "f"
	short["long double"] = "L"
}
/^#/ { next }
# What the fact says, the condition, the names and expressions of what is found.
function fact(what, expected, condition, probe) {
	printf "_Static_assert(%s, \"\");\n", condition > file ".c"
	printf "%s\t%s\t%s\n", what, expected, probe > file ".facts"
}
# What gcc folds though it is no integer constant expression, clang refuses.
function folded(what, expected, condition, probe) { fact(what, expected, "FOLDED(" condition ")", probe) }
function constant(name, type, value,    literal, same) {
	same = sprintf("_Generic((%s), %s: 1, default: 0)", name, type)
	if (type == "string")
		folded($1 ": " name, value, sprintf("__builtin_strcmp(%s, %s) == 0 && sizeof(%s) == sizeof(%s)", name, value, name, value), "")
	else if (value == "inf" || value == "nan")
		folded($1 ": " name, type " " value, same " && __builtin_is" value "(" name ")", "")
	else if (type ~ /^(float|double|long double)$/)
		folded($1 ": " name, type " " value, same " && (" name ") == " value short[type], "")
	else if (type ~ /[*]/)
		folded($1 ": " name, type " " value, same " && (long)(" name ") == " value, "value=(long)(" name ")")
	else {
		# The smallest number has no literal; large unsigned ones need theirs.
		literal = value == "-9223372036854775808" ? "(-9223372036854775807 - 1)" : value (type ~ /unsigned/ ? "u" : "")
		if (type == "const")
			fact($1 ": " name, "value " value, sprintf("(long long)(%s) == (long long)%s", name, literal), "value=" name)
		else
			fact($1 ": " name, type " " value, same sprintf(" && (%s) == %s", name, literal), "value=(long long)(" name ")")
	}
}
{
	file = $1
	gsub(/\//, "@", file)
	file = dir "/" file
	if (!(file in opened)) {
		opened[file] = 1
		printf "#ifdef __clang__\n#define FOLDED(condition) 1\n#else\n#define FOLDED(condition) condition\n#endif\n#define _GNU_SOURCE\n#define _LARGEFILE64_SOURCE\n#include <%s>\n", $1 > file ".c"
		printf "\n\n\n\n\n\n\n\n" > file ".facts"
	}
}
$3 == "-" {
	fact($1 ": " $2, "size " $4 ", alignment " $5, sprintf("sizeof(%s) == %s && _Alignof(%s) == %s", $2, $4, $2, $5),
	    sprintf("size=sizeof(%s),alignment=_Alignof(%s)", $2, $2))
	next
}
$3 == "=" {
	fact($1 ": " $2, "size " $4, sprintf("sizeof(%s) == %s", $2, $4), sprintf("size=sizeof(%s)", $2))
	if ($5 != "-")
		fact($1 ": " $2, $5, sprintf("((%s)-1 < (%s)1) == %d", $2, $2, $5 == "signed"), "")
	next
}
FILENAME ~ /constants/ {
	if ($4 != "-" && $5 !~ /default/)
		constant($2, $3, $4)
	next
}
$3 == "const" {
	constant($2, $3, $4)
	next
}
{
	fact($1 ": " $2 "." $3, "offset " $4 ", size " $5, sprintf("__builtin_offsetof(%s, %s) == %s && sizeof(((%s *)0)->%s) == %s", $2, $3, $4, $2, $3, $5),
	    sprintf("offset=__builtin_offsetof(%s, %s),size=sizeof(((%s *)0)->%s)", $2, $3, $2, $3))
}
