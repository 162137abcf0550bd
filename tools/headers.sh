#!/bin/sh
# SPDX-License-Identifier: 0BSD
# headers.sh TO - the folder of headers that mote-cc shows: links to include/, without those of hidden-headers.txt
set -eu
to=$1
here=$(cd "$(dirname "$0")/.." && pwd)
rm -rf "$to" # which may be a link
find "$here/include" -type d | while read -r folder; do
	under=$to${folder#"$here/include"}
	mkdir -p "$under"
	find "$folder" -maxdepth 1 -type f -exec ln -sr -t "$under" {} + # C++'s have no .h
done
awk -F'\t' '$2 == "hidden" {print $1}' "$here/tools/hidden-headers.txt" | (cd "$to" && xargs rm)
touch "$to" # newer than what it was made from
