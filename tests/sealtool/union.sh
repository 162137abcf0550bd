# SPDX-License-Identifier: 0BSD
# union.sh - part of ../seal-tool.sh: a profile of several programs
# shellcheck shell=sh disable=SC2154 # the variables are the caller's
allowed_by() { "$seal" --bpf "$@" | od -An -v -t u4 -w8 | awk '$1 == 21 + 2 ^ 24 {print $2}' | sort -u; }
# Calls' names: comments and keys are dropped, and what systemd adds itself.
calls_in() { "$seal" "$@" | sed '/^#/d; /~/d; /"comment"/d; /^ *"[a-z]*[A-Z]/d' | tr -cs 'a-z0-9_' '\n' | sort -u; }
union() { # OPTION PROGRAM...: its calls are those of the programs' own profiles together
	option=$1
	shift
	for p; do calls_in "$option" "$p"; done | sort -u >want
	calls_in "$option" "$@" >got
	[ -s got ] && diff want got
}
for p in hello net exec any; do "$mote" -Os $p.c -o $p; done
cp hello bare && "$build/bin/mote-strip" bare
"$mote" -Os --seal hello.c -o hardened --harden
for option in --oci --docker --systemd --minijail; do
	holds "$option of three programs is their union" union $option hello net exec
	holds "$option: a seal's calls are in it, whichever program has it" union $option net hardened
	holds "$option: in either order" union $option hardened net
done
for p in hello net hardened; do allowed_by $p; done | sort -u >want
allowed_by hello net hardened >got
holds '--bpf of three programs is their union' sh -c 'test -s got && diff want got'
holds '--minijail names them' [ "$("$seal" --minijail hello net | head -n 1)" = '# hello net' ]
holds '--oci of a program and itself is its own' sh -c "'$seal' --oci net >want && '$seal' --oci net net | diff want -"
holds 'one program more is more' sh -c "! '$seal' --oci hello | grep -q socket && '$seal' --oci hello net | grep -q socket"
holds 'one that can make any call refuses them all' refuses '^mote-seal: any: it can make any call' "$seal" --oci hello any net
holds 'so does one without a table' refuses '^mote-seal: bare: no .mote.sys' "$seal" --oci net bare
holds 'and one that is not there' refuses 'nosuch: No such file' "$seal" --minijail nosuch net
for option in '' --json '--diff net' --check; do
	# shellcheck disable=SC2086 # an option and its file
	holds "one table only: ${option:-no option}" ends 2 '^usage: ' "$seal" $option hello net
done
holds 'a profile is of a program at least' ends 2 '^usage: ' "$seal" --oci
