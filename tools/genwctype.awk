# SPDX-License-Identifier: 0BSD
# genwctype.awk unicode.tbl - pack character classes and case mappings for lib/wctype
#
# A class is the distances between its borders, in 7 bits a byte, the upper ones first; bit 7 says that
# more follow. For each 0x2000 code points (SEGMENT) an index says where the distances start.
# A case row is: distance from the row before, 2 * count + step - 1, zigzag distance to the other.

function hex(s,    i, n)
{
	for (i = 1; i <= length(s); i++)
		n = 16 * n + index("0123456789abcdef", substr(s, i, 1)) - 1
	return n
}

function put(n,    bytes)
{
	bytes = n % 128 ","
	size++
	for (n = int(n / 128); n; n = int(n / 128)) {
		bytes = n % 128 + 128 "," bytes
		size++
	}
	out = out " " bytes
	if (++items % 16 == 0)
		out = out " \\\n\t"
}

function segment(c)
{
	return c >= 131072 ? 16 : int(c / 8192)
}

# One range, cut where a segment ends.
function range(first, last,    cut)
{
	while (at_segment < segment(first)) {
		start[++at_segment] = size
		at = at_segment * 8192
	}
	cut = segment(first) < segment(last) ? (segment(first) + 1) * 8192 - 1 : last
	put(first - at)
	put(cut + 1 - first)
	at = cut + 1
	if (cut < last)
		range(cut + 1, last)
}

function finish(    i, name)
{
	if (class == "")
		return
	name = toupper(class)
	gsub(/-/, "_", name)
	if (is_class) {
		printf "#define %s_INDEX", name
		for (i = 0; i <= 17; i++)
			printf " %d%s", i <= at_segment ? start[i] : size, i < 17 ? "," : "\n"
	}
	printf "#define %s_BYTES \\\n\t%s\n", name, out
	out = ""
	size = items = at = at_segment = 0
}

/^#/ { next }
$1 != class {
	finish()
	class = $1
	start[0] = 0
}
/^(pair|tolower|toupper) / {
	is_class = 0
	put(hex($2) - at)
	at = hex($2)
	put(2 * $3 + $4 - 1)
	put($5 < 0 ? -2 * $5 - 1 : 2 * $5)
	next
}
{
	is_class = 1
	for (i = 2; i <= NF; i++) {
		n = split($i, ends, "-")
		range(hex(ends[1]), hex(ends[n]))
	}
}
END { finish() }
