# SPDX-License-Identifier: 0BSD
# report.awk - medians over rounds of "peer row ns ok|wrong" lines, for bench.sh
#
# Set: family, unit, peers (columns, in order), tsv (file for all rows), rows (not empty: print them). Ratios
# are to the first glibc.
# A peer that is wrong once is wrong: it is marked, and is neither "best" nor part of a mean.
BEGIN {
	FS = "\t"
	n_peers = split(peers, peer, " ")
	width = 9
	for (i = n_peers; i > 0; i--) {
		if (length(peer[i]) > width)
			width = length(peer[i])
		if (peer[i] ~ /^glibc/) # ratios are to the first
			base = peer[i]
	}
}
{
	key = $1 FS $2
	if (!($2 in seen)) {
		seen[$2] = 1
		row[++n_rows] = $2
	}
	for (i = count[key]++; i > 0 && ns[key, i] > $3 + 0; i--)
		ns[key, i + 1] = ns[key, i]
	ns[key, i + 1] = $3 + 0
	if ($4 != "ok")
		wrong[key] = 1
}

function usable(p, r,    key) {
	key = p FS r
	return (key in median) && !(key in wrong) && median[key] > 0
}

# The geometric mean over the rows of GROUP ("" for all) of p's ratio to q; 0 if they share no row.
function mean(p, q, group,    i, r, sum, n) {
	for (i = 1; i <= n_rows; i++) {
		r = row[i]
		if ((group == "" || index(r, group "/") == 1) && usable(p, r) && usable(q, r)) {
			sum += log(median[p FS r] / median[q FS r])
			n++
		}
	}
	shared = n + 0
	return n ? exp(sum / n) : 0
}

function cell(x) {
	return x == 0 ? "-" : x < 10 ? sprintf("%.2f", x) : x < 100 ? sprintf("%.1f", x) : sprintf("%.0f", x)
}

# "musl-1.2.6" as people say it.
function spoken(p) {
	sub(/-[0-9]/, " &", p)
	sub(/ -/, " ", p)
	return p
}

# The best correct peer that is not mote, in ns.
function best_of(r,    i, b) {
	best_name = ""
	for (i = 1; i <= n_peers; i++)
		if (peer[i] !~ /^mote/ && usable(peer[i], r) && (!b || median[peer[i] FS r] < b)) {
			b = median[peer[i] FS r]
			best_name = peer[i]
		}
	return b
}

# "*": the mean leaves out rows that this peer lacks or has wrong.
function print_means(name, group,    i, m, all, line) {
	line = sprintf("%-22s", name)
	mean(base, base, group)
	all = shared
	for (i = 1; i <= n_peers; i++) {
		m = mean(peer[i], base, group)
		line = line sprintf(" %" width "s", cell(m) (m && shared < all ? "*" : ""))
		if (m)
			printf "%s\t%s\t%s\t%.3f\t%d\n", family, name, peer[i], m, shared > means
	}
	print line
}

END {
	means = tsv
	sub(/\.tsv$/, ".means.tsv", means)
	print "family\tgroup\tpeer\tratio_to_base\trows" > means
	print "row\tpeer\tns\tmin\tmax\tanswer\tratio_to_base\tratio_to_best\tbest" > tsv
	for (i = 1; i <= n_peers; i++)
		head = head sprintf(" %" width "s", spoken(peer[i]))
	head = sprintf("%-22s", family) head
	if (rows)
		print head "   " unit "; spread of mote, mote/" spoken(base) ", mote/best peer"
	for (k = 1; k <= n_rows; k++) {
		r = row[k]
		for (i = 1; i <= n_peers; i++) {
			key = peer[i] FS r
			if (key in count)
				median[key] = ns[key, int((count[key] + 1) / 2)]
		}
		best = best_of(r)
		line = sprintf("%-22s", r)
		for (i = 1; i <= n_peers; i++) {
			key = peer[i] FS r
			if (!(key in count)) {
				line = line sprintf(" %" width "s", "-")
				continue
			}
			line = line sprintf(" %" width "s", (key in wrong) ? "wrong" : cell(median[key]))
			printf "%s\t%s\t%s\t%s\t%s\t%s\t%.3f\t%.3f\t%s\n", r, peer[i], median[key], ns[key, 1], ns[key, count[key]],
				(key in wrong) ? "wrong" : "ok", usable(base, r) ? median[key] / median[base FS r] : 0,
				best ? median[key] / best : 0, best_name > tsv
		}
		m = "mote" FS r
		if (usable("mote", r))
			line = line sprintf("   %4.0f%%  %5s  %5s %s", 100 * (ns[m, count[m]] / ns[m, 1] - 1),
				usable(base, r) ? cell(median[m] / median[base FS r]) : "-", best ? cell(median[m] / best) : "-", spoken(best_name))
		if (rows)
			print line
		group = r
		sub(/\/.*/, "", group)
		if (!(group in known)) {
			known[group] = 1
			groups[++n_groups] = group
		}
	}
	print (rows ? "\n" : "") head "   geometric mean of ratios to " spoken(base) "; *: not of all rows"
	for (k = 1; k <= n_groups; k++)
		print_means(groups[k], groups[k])
	print_means("all of " family, "")
	print ""
}
