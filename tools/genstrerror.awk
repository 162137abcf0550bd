# SPDX-License-Identifier: 0BSD
# genstrerror.awk strerror.tbl - the error texts, plain for lib/string/__strerror.fast.c and packed for
# __strerror.S
#
# Packed: the texts in order, each with its NUL, are one string in which the most frequent pair of symbols
# becomes a new symbol, again and again, until no pair is worth it (byte pair encoding; P. Gage,
# C Users Journal, February 1994). Then the string is written anew with the fewest of these symbols. A
# symbol below CHARACTERS_N is a character, the letters first; any other is a pair. Pairs are numbered in the order of their left symbols, so bits tell these too: for
# each symbol a 1 for every pair which it begins, then a 0.

/^#/ || !NF { next }
{
	words = $0
	sub(/^[^ ]+ [^ ]+ /, "", words)
	if ($1 != rows++ || length(words) > 47) {
		print FILENAME ": row " $1 " is out of order or longer than STRERROR_SIZE" > "/dev/stderr"
		exit 1
	}
	if ($2 == "-" && unknown) {
		start[rows] = start[unknown + 1]
	} else {
		start[rows] = plain_n + 0
		plain_n += length(words) + 1
		plain = plain " \\\n\t\"" words "\\0\""
	}
	if ($2 == "-")
		unknown = $1
	text = text tolower(substr(words, 1, 1)) substr(words, 2) "@"
}

# The first of the most frequent pairs; in "aaa" there is one "aa".
function best_pair(    i, pair, last, most, found)
{
	split("", count)
	for (i = 1; i < n; i++) {
		pair = seq[i] " " seq[i + 1]
		if (pair == last && seq[i] == seq[i + 1]) {
			last = ""
			continue
		}
		count[pair]++
		last = pair
	}
	most = 1
	for (i = 1; i < n; i++) {
		pair = seq[i] " " seq[i + 1]
		if (count[pair] > most) {
			most = count[pair]
			found = pair
		}
	}
	return found
}

function replace(pair, symbol,    i, to)
{
	for (i = 1; i <= n; i++)
		if (i < n && seq[i] " " seq[i + 1] == pair) {
			seq[++to] = symbol
			i++
		} else {
			seq[++to] = seq[i]
		}
	n = to
}

# The string anew, as the fewest symbols that there are; whole[] has what each stands for.
function shortest(    i, k, symbol, of, longest, least, from, by, to)
{
	for (symbol in whole) {
		of[whole[symbol]] = symbol
		if (length(whole[symbol]) > longest)
			longest = length(whole[symbol])
	}
	least[1] = 0
	for (i = 1; i <= length(text); i++)
		for (k = 1; k <= longest && i + k <= length(text) + 1; k++) {
			symbol = substr(text, i, k)
			if (symbol in of && (!(i + k in least) || least[i] + 1 < least[i + k])) {
				least[i + k] = least[i] + 1
				from[i + k] = i
				by[i + k] = of[symbol]
			}
		}
	n = least[length(text) + 1]
	to = n
	for (i = length(text) + 1; i > 1; i = from[i])
		seq[to--] = by[i]
}

function bit(value)
{
	byte_n = int(bit_n / 8) + 1
	bits[byte_n] += value * 2 ^ (bit_n % 8)
	bit_n++
}

# A comma list in lines, without a comma at the end.
function list(name, items, n,    i)
{
	printf "#define %s", name
	for (i = 1; i <= n; i++)
		printf "%s %s%s", i % 16 == 1 ? " \\\n\t" : "", items[i], i < n ? "," : "\n"
}

END {
	gsub(/ /, "_", text)
	letters = "abcdefghijklmnopqrstuvwxyz"
	for (characters = 0; characters < 26; characters++)
		number[queue[characters] = substr(letters, characters + 1, 1)] = characters
	for (i = 0; i < characters; i++)
		whole[queue[i]] = queue[i]
	for (n = 1; n <= length(text); n++) {
		seq[n] = substr(text, n, 1)
		if (!(seq[n] in number)) {
			queue[characters] = whole[seq[n]] = seq[n]
			number[seq[n]] = characters++
			order = order seq[n]
		}
	}
	n--
	while (total + characters < 256 && (pair = best_pair()) != "") {
		name = "pair" total++
		split(pair, half, " ")
		begins[half[1]] = begins[half[1]] " " name
		ends[name] = half[2]
		whole[name] = whole[half[1]] whole[half[2]]
		replace(pair, name)
	}
	shortest()
	for (i = 0; numbered < total; i++) {
		k = split(begins[queue[i]], begun, " ")
		for (j = 1; j <= k; j++) {
			queue[characters + numbered] = begun[j]
			number[begun[j]] = characters + numbered++
			bit(1)
		}
		bit(0)
	}
	for (i = 0; i < total; i++)
		right[i + 1] = number[ends[queue[characters + i]]]
	for (i = 1; i <= n; i++)
		seq[i] = number[seq[i]]
	gsub(/_/, " ", order)
	gsub(/@/, "\\000", order)
	print "#define STRERROR_LAST " rows - 1
	print "#define STRERROR_UNKNOWN " unknown
	print "#define STRERROR_CHARACTERS_N " characters
	print "#define STRERROR_NO_LETTERS \"" order "\""
	print "#define STRERROR_PAIRS_N " total
	list("STRERROR_LEFT_BITS", bits, byte_n)
	print "#define STRERROR_TEXTS" plain
	list("STRERROR_STARTS", start, rows)
	list("STRERROR_RIGHT", right, total)
	list("STRERROR_PACKED", seq, n)
}
