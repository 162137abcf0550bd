# SPDX-License-Identifier: 0BSD
# genunicode.awk -v U=FOLDER - lib/wctype/unicode.tbl out of the Unicode Character Database in FOLDER
#
# Not part of the build, which needs no database: `make unicode`, with Debian's package unicode-data.

function hex(s,    i, n)
{
	for (i = 1; i <= length(s); i++)
		n = 16 * n + index("0123456789abcdef", tolower(substr(s, i, 1))) - 1
	return n
}

# Add the code points of "41" or "41..5A" to a set.
function add(set, range,    ends, c, last)
{
	split(range, ends, /\.\./)
	last = hex(ends[2] == "" ? ends[1] : ends[2])
	for (c = hex(ends[1]); c <= last; c++)
		in_set[set, c] = 1
}

# Files whose lines are "41..5A ; Property # comment".
function properties(file,    field)
{
	while ((getline < (U "/" file)) > 0) {
		sub(/#.*/, "")
		gsub(/ /, "")
		if (split($0, field, ";") == 2)
			add(field[2], field[1])
	}
	close(U "/" file)
}

function print_ranges(name,    c, start, line, item)
{
	line = name
	start = -1
	for (c = 0; c <= 1114112; c++)
		if ((name, c) in in_set) {
			if (start < 0)
				start = c
		} else if (start >= 0) {
			item = sprintf((c - 1 > start ? " %x-%x" : " %x"), start, c - 1)
			if (length(line item) > 99) {
				print line
				line = name
			}
			line = line item
			start = -1
		}
	print line
}

# Does the character c belong to a row? both: its mapping leads there and back.
function fits(name, map, back, both, c, delta)
{
	if (!((map, c) in to) || (name, c) in done || to[map, c] - c != delta)
		return 0
	return ((back, to[map, c]) in to && to[back, to[map, c]] == c) == both
}

# Rows of equally distant characters with the same difference.
function print_case(name, map, back, both,    c, n, step, delta)
{
	for (c = 0; c < 131072; c++) {
		delta = (map, c) in to ? to[map, c] - c : 0
		if (!fits(name, map, back, both, c, delta))
			continue
		step = fits(name, map, back, both, c + 1, delta) ? 1 : 2
		for (n = 0; fits(name, map, back, both, c + n * step, delta); n++)
			done[name, c + n * step] = 1
		printf "%s %x %d %d %d\n", name, c, n, (n > 1 ? step : 1), delta
	}
}

BEGIN {
	while ((getline < (U "/UnicodeData.txt")) > 0) {
		split($0, f, ";")
		if (f[2] ~ /First>$/) {
			first = f[1]
			continue
		}
		range = f[2] ~ /Last>$/ ? first ".." f[1] : f[1]
		add(f[3], range)
		if (f[3] != "Cc" && f[3] != "Cs")
			add("punct", range)
		if (f[3] == "Mn" || f[3] == "Me" || f[3] == "Cf")
			add("zero", range)
		if (f[13] != "")
			to["upper", hex(f[1])] = hex(f[13])
		if (f[14] != "")
			to["lower", hex(f[1])] = hex(f[14])
	}
	properties("DerivedCoreProperties.txt")
	properties("PropList.txt")
	properties("EastAsianWidth.txt")
	for (c = 0; c < 1114112; c++) {
		if (("Alphabetic", c) in in_set || (("Nd", c) in in_set && c > 127))
			in_set["alpha", c] = 1
		# No-break spaces are not white space in C.
		if (("White_Space", c) in in_set && c != 160 && c != 8199 && c != 8239)
			in_set["space", c] = 1
		if (("alpha", c) in in_set || ("Nd", c) in in_set || ("White_Space", c) in in_set && ("space", c) in in_set)
			delete in_set["punct", c]
		if ((("Uppercase", c) in in_set) != (("lower", c) in to))
			in_set["upper-but-for-case", c] = 1
		if ((("Lowercase", c) in in_set) != (("upper", c) in to))
			in_set["lower-but-for-case", c] = 1
		if (("W", c) in in_set || ("F", c) in in_set)
			in_set["wide", c] = 1
		# Signs that surround digits, and the soft hyphen, are seen.
		if (("Prepended_Concatenation_Mark", c) in in_set || c == 173)
			delete in_set["zero", c]
	}
	# Vowels and final consonants that join the syllable before them.
	add("zero", "1160..11FF")
	add("zero", "D7B0..D7C6")
	add("zero", "D7CB..D7FB")
	print "# SPDX-License-Identifier: 0BSD"
	print "# Facts of the Unicode Character Database 15.0.0 (https://www.unicode.org/ucd/, terms of use:"
	print "# https://www.unicode.org/terms_of_use.html), made by tools/genunicode.awk, packed by"
	print "# tools/genwctype.awk. Rows: class and ranges, or case: first, how many, step, distance."
	print_ranges("alpha")
	print_ranges("punct")
	print_ranges("upper-but-for-case")
	print_ranges("lower-but-for-case")
	print_ranges("wide")
	print_ranges("zero")
	print_case("pair", "lower", "upper", 1)
	print_case("tolower", "lower", "upper", 0)
	print_case("toupper", "upper", "lower", 0)
}
