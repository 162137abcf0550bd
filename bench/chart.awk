# SPDX-License-Identifier: 0BSD
# chart.awk - an SVG of marks on a logarithmic axis, one line a group, from "group <tab> series <tab> value"
#
# Set: title, note (how and when it was made), axis (what is counted), base (a value with a line through it, or 0)
# and base_name. Values of 0 and less are left out; smaller is better. A series is a peer, NAME or NAME-VERSION:
# the name has the colour, the version the shape. Marks that would hide each other stand one above the other.
BEGIN {
	FS = "\t"
	n_known = split("mote mote-size glibc musl dietlibc klibc nolibc llvm floor", known, " ")
	split("#d55e00 #e69f00 #0072b2 #009e73 #cc79a7 #56b4e9 #707070 #8c564b #000000", colours, " ")
	for (i = 1; i <= n_known; i++)
		colour[known[i]] = colours[i]
	left = 190
	width = 560
	step = 10 # from mark to mark in a pile
}
$3 > 0 {
	if (!($1 in seen)) {
		seen[$1] = 1
		group[++n] = $1
	}
	if (!($2 in used)) {
		used[$2] = 1
		kind[$2] = $2
		sub(/-[0-9].*/, "", kind[$2])
		# Insertion keeps series in the order of known, and versions in the order they come.
		for (i = n_series++; i > 0 && rank(series[i]) > rank($2); i--)
			series[i + 1] = series[i]
		series[i + 1] = $2
	}
	value[$1, $2] = $3
	if (!low || $3 < low) low = $3
	if ($3 > high) high = $3
}

function rank(s,    i) {
	for (i = 1; i < n_known && known[i] != kind[s]; i++)
		;
	return i
}

function x(v) { return left + width * (log(v) - log(low)) / (log(high) - log(low)) }

function escape(s) {
	gsub(/&/, "\\&amp;", s)
	gsub(/</, "\\&lt;", s)
	return s
}

function text(px, py, anchor, size, fill, s) {
	printf "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>\n", px, py, anchor, size, fill, escape(s)
}

# mote's marks are diamonds. Another's first version is a dot, the next a square, then a triangle, then a ring.
function mark(px, py, s,    fill) {
	fill = sprintf("fill=\"%s\" stroke=\"#fff\"", colour[known[rank(s)]])
	if (kind[s] ~ /^mote/)
		printf "<path d=\"M%.1f %.1fl6 6l-6 6l-6-6z\" %s/>\n", px, py - 6, fill
	else if (shape[s] == 1)
		printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" %s/>\n", px, py, fill
	else if (shape[s] == 2)
		printf "<rect x=\"%.1f\" y=\"%.1f\" width=\"8.5\" height=\"8.5\" %s/>\n", px - 4.25, py - 4.25, fill
	else if (shape[s] == 3)
		printf "<path d=\"M%.1f %.1fl5 9h-10z\" %s/>\n", px, py - 5, fill
	else
		printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", px, py, colour[known[rank(s)]]
}

function tick(v) {
	if (v < low || v > high)
		return
	printf "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>\n", x(v), x(v), top - 8, bottom
	text(x(v), bottom + 13, "middle", 10, "#444", short(v + 0))
}

function short(v) {
	return v >= 1000000 ? v / 1000000 "M" : v >= 1000 ? v / 1000 "k" : v ""
}

function figure(v) {
	return v >= 100 ? sprintf("%.0f", v) : v >= 10 ? sprintf("%.1f", v) : sprintf("%.2f", v)
}

function spoken(s) {
	sub(/-[0-9]/, " &", s)
	sub(/ -/, " ", s)
	return s
}

# Each mark of the group g goes into the lowest layer where the last one is far enough to its left.
function pile(g,    i, j, s, m, order, last, k) {
	for (i = 1; i <= n_series; i++)
		if ((g, s = series[i]) in value) {
			for (j = m++; j > 0 && value[g, order[j]] > value[g, s]; j--)
				order[j + 1] = order[j]
			order[j + 1] = s
		}
	layers[g] = 1
	for (i = 1; i <= m; i++) {
		for (k = 1; k in last && x(value[g, order[i]]) - last[k] < 11; k++)
			;
		last[k] = x(value[g, order[i]])
		layer[g, order[i]] = k
		if (k > layers[g])
			layers[g] = k
	}
}

END {
	if (!n)
		exit 1
	if (base && base < low)
		low = base
	margin = high / low < 2 ? 1.02 : 1.15
	low /= margin
	high *= margin
	for (i = 1; i <= n_series; i++)
		shape[series[i]] = ++versions[kind[series[i]]]
	# The legend, in as many lines as it needs.
	legend_x = left
	legend_y = 44
	for (i = 1; i <= n_series; i++) {
		w = 26 + 6.6 * length(series[i])
		if (legend_x + w > left + width + 80) {
			legend_x = left
			legend_y += 18
		}
		at_x[i] = legend_x
		at_y[i] = legend_y
		legend_x += w
	}
	top = legend_y + 32
	bottom = top
	for (k = 1; k <= n; k++) {
		pile(group[k])
		start[k] = bottom
		bottom += 10 + step * layers[group[k]]
	}
	height = bottom + 50
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\">\n", left + width + 80, height
	print "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
	text(12, 24, "start", 16, "#000", title)
	text(12, height - 8, "start", 10, "#666", note)
	for (i = 1; i <= n_series; i++) {
		mark(at_x[i], at_y[i], series[i])
		text(at_x[i] + 10, at_y[i] + 4, "start", 12, "#000", spoken(series[i]))
	}
	text(left + width + 74, top - 10, "end", 10, "#666", "mote")
	# Ticks 1, 2, 5 of each decade; only 1 if there are many decades, and twentieths if all is near 1.
	for (decade = 0.001; decade < high && margin > 1.1; decade *= 10)
		for (v = 1; v <= 5; v += v == 1 ? 1 : 3)
			if (v == 1 || high / low <= 2000)
				tick(decade * v)
	for (v = 0.5; v < 2 && margin < 1.1; v += 0.05)
		tick(v)
	if (base) {
		printf "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#444\" stroke-dasharray=\"4 3\"/>\n", x(base), x(base), top - 8, bottom
		text(x(base), top - 11, "middle", 10, "#444", base_name)
	}
	text(left + width / 2, bottom + 28, "middle", 11, "#000", axis)
	for (k = 1; k <= n; k++) {
		g = group[k]
		middle = start[k] + 5 + step * layers[g] / 2
		printf "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#f0f0f0\"/>\n", left, left + width, middle, middle
		text(left - 8, middle + 4, "end", 12, "#000", g)
		for (i = n_series; i > 0; i--)
			if ((g, series[i]) in value)
				mark(x(value[g, series[i]]), middle + step * ((layers[g] + 1) / 2 - layer[g, series[i]]), series[i])
		if ((g, "mote") in value)
			text(left + width + 74, middle + 4, "end", 11, colour["mote"], figure(value[g, "mote"]))
	}
	print "</svg>"
}
