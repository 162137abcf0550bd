# SPDX-License-Identifier: 0BSD
# chart.awk - an SVG of dots on a logarithmic axis, one line a group, from "group <tab> series <tab> value"
#
# Set: title, note (how and when it was made), axis (what is counted), base (a value with a line through it, or 0)
# and base_name.
# Values of 0 and less are left out; smaller is better, so the first colour, mote's, should be at the left.
BEGIN {
	FS = "\t"
	n_known = split("mote mote-size glibc musl dietlibc klibc nolibc floor", known, " ")
	split("#d55e00 #e69f00 #0072b2 #009e73 #cc79a7 #56b4e9 #707070 #000000", colours, " ")
	for (i = 1; i <= n_known; i++)
		colour[known[i]] = colours[i]
	left = 190
	width = 560
	row = 20
	top = 76
}
$3 > 0 {
	if (!($1 in seen)) {
		seen[$1] = 1
		group[++n] = $1
	}
	used[$2] = 1
	value[$1, $2] = $3
	if (!low || $3 < low) low = $3
	if ($3 > high) high = $3
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

# mote's marks are diamonds, larger than the others' dots.
function mark(px, py, name) {
	if (name ~ /^mote/)
		printf "<path d=\"M%.1f %.1fl6 6l-6 6l-6-6z\" fill=\"%s\" stroke=\"#fff\"/>\n", px, py - 6, colour[name]
	else
		printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"%s\" fill-opacity=\"0.85\"/>\n", px, py, colour[name]
}

function tick(v) {
	if (v < low || v > high)
		return
	printf "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>\n", x(v), x(v), top - 8, top + n * row
	text(x(v), top + n * row + 13, "middle", 10, "#444", short(v + 0))
}

function short(v) {
	return v >= 1000000 ? v / 1000000 "M" : v >= 1000 ? v / 1000 "k" : v ""
}

function figure(v) {
	return v >= 100 ? sprintf("%.0f", v) : v >= 10 ? sprintf("%.1f", v) : sprintf("%.2f", v)
}

END {
	if (!n)
		exit 1
	if (base && base < low)
		low = base
	margin = high / low < 2 ? 1.02 : 1.15
	low /= margin
	high *= margin
	height = top + n * row + 50
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\">\n", left + width + 80, height
	print "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
	text(12, 24, "start", 16, "#000", title)
	text(12, height - 8, "start", 10, "#666", note)
	px = left
	for (i = 1; i <= n_known; i++)
		if (known[i] in used) {
			mark(px, 44, known[i])
			text(px + 10, 48, "start", 12, "#000", known[i])
			px += 26 + 7.2 * length(known[i])
		}
	text(left + width + 74, 66, "end", 10, "#666", "mote")
	# Ticks 1, 2, 5 of each decade; only 1 if there are many decades, and twentieths if all is near 1.
	for (decade = 0.001; decade < high && margin > 1.1; decade *= 10)
		for (step = 1; step <= 5; step += step == 1 ? 1 : 3)
			if (step == 1 || high / low <= 2000)
				tick(decade * step)
	for (v = 0.5; v < 2 && margin < 1.1; v += 0.05)
		tick(v)
	if (base) {
		printf "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#444\" stroke-dasharray=\"4 3\"/>\n", x(base), x(base), top - 8, top + n * row
		text(x(base), top - 11, "middle", 10, "#444", base_name)
	}
	text(left + width / 2, top + n * row + 28, "middle", 11, "#000", axis)
	for (k = 1; k <= n; k++) {
		y = top + (k - 0.5) * row
		printf "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#f0f0f0\"/>\n", left, left + width, y, y
		text(left - 8, y + 4, "end", 12, "#000", group[k])
		for (i = n_known; i > 0; i--) # mote last, on top
			if ((group[k], known[i]) in value)
				mark(x(value[group[k], known[i]]), y, known[i])
		if ((group[k], "mote") in value)
			text(left + width + 74, y + 4, "end", 11, colour["mote"], figure(value[group[k], "mote"]))
	}
	print "</svg>"
}
