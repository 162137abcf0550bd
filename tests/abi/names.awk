# SPDX-License-Identifier: 0BSD
# names.awk -v config=C -v header=H -v w=DIR undefined have predefined includes.tbl H.names H.i - the names in
# one preprocessed header (gcc -E -P -dD): as seen in musl, and in strict modes nothing else
function shown(seen) {
	if (seen == "all")
		return 1
	if (seen ~ /,/ || seen == "default")
		return index("," seen ",", "," config ",") > 0
	if (config == "c99")
		return 0
	if (config == "c11")
		return seen == "c11"
	if (config == "default")
		return seen == "posix" || seen == "xopen" || seen == "bsd" || seen == "c11"
	if (config == "gnu")
		return seen != "lfs64"
	if (config == "lfs64")
		return 1
	return seen == "posix" || seen == config || config == "bsd" && seen == "xopen"
}
FILENAME ~ /undefined$/ { undefined[$1] = 1; next }
FILENAME ~ /have$/ { have[$1] = 1; next }
FILENAME ~ /predefined$/ { predefined[$1] = 1; next }
FILENAME ~ /includes\.tbl$/ {
	if ($1 == header ":") {
		strict = 1
		for (i = 2; i <= NF; i++)
			also[$i] = 1
	}
	next
}
FILENAME ~ /\.names$/ {
	split($0, part, "\t")
	what[part[1]] = part[2]
	seen[part[1]] = part[3]
	next
}
/^#define / {
	name = $2
	sub(/[(].*/, "", name)
	macro[name] = 1
	next
}
/^#undef / { delete macro[$2]; next }
/^#/ { next }
{
	gsub(/"[^"]*"/, "")
	gsub(/0[xX][0-9a-fA-F]+[uUlL]*|[0-9][0-9.]*[eE]?[uUlLfF]*/, "&")
	n = split($0, word, /[^A-Za-z_0-9]+/)
	for (i = 1; i <= n; i++)
		if (word[i] ~ /^[A-Za-z_]/)
			token[word[i]] = 1
}
END {
	for (name in seen) {
		there = name in macro || name in token
		if (what[name] ~ /function|object/ && !(name in have) || name in undefined || seen[name] == "some" || config == "c11" && seen[name] ~ /bsd$/)
			continue
		if (there == shown(seen[name]))
			passed++
		else if (what[name] == "member" && (there || config != "gnu"))
			; # one of something else; structures whose members depend on the macros are in docs/abi.md
		else
			print "FAIL " header " (" config "): " what[name] " " name (there ? " is shown, musl hides it" : " is not shown, musl shows it")
	}
	if (strict && (config == "c99" || config == "c11" || config == "posix")) {
		for (other in also) {
			file = other
			gsub(/\//, "@", file)
			while ((getline line < (w "/" file ".names")) > 0) {
				split(line, part, "\t")
				own[part[1]] = 1
			}
		}
		n = split("auto break case char const continue default do double else enum extern float for goto if inline int long register " \
		    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while asm typeof defined", word, " ")
		for (i = 1; i <= n; i++)
			own[word[i]] = 1
		for (name in seen)
			own[name] = 1
		for (name in token)
			all[name] = 1
		for (name in macro)
			all[name] = 1
		for (name in all) {
			if (name ~ /^_[_A-Z]/ || name in own || name in predefined)
				passed++
			else
				print "FAIL " header " (" config "): " name " is neither reserved nor one of its own"
		}
	}
	print passed + 0 " passed"
}
