#!/bin/sh
# SPDX-License-Identifier: 0BSD
# spdx.sh PREFIX VERSION - an SPDX 2.3 document of the binaries below PREFIX, the same for the same bytes
set -eu
cd "$1"
version=$2
{
	find bin lib/mote -type f \( -name '*.o' -o -name '*.a' -o -path 'bin/mote-*' \) | LC_ALL=C sort |
		while IFS= read -r f; do
			echo "$(sha1sum <"$f" | cut -d ' ' -f 1) $(sha256sum <"$f" | cut -d ' ' -f 1) $f"
		done
} | awk -v version="$version" '
{
	id = $3
	gsub(/[^A-Za-z0-9.]/, "-", id)
	sha1[NR] = $1
	files = files (NR > 1 ? ",\n" : "") sprintf("    {\"SPDXID\": \"SPDXRef-%s\", \"fileName\": \"./%s\", \"checksums\": [" \
	    "{\"algorithm\": \"SHA1\", \"checksumValue\": \"%s\"}, {\"algorithm\": \"SHA256\", \"checksumValue\": \"%s\"}],\n" \
	    "     \"licenseConcluded\": \"0BSD\", \"copyrightText\": \"NOASSERTION\"}", id, $3, $1, $2)
	links = links (NR > 1 ? ",\n" : "") sprintf("    {\"spdxElementId\": \"SPDXRef-mote\", \"relationshipType\": \"CONTAINS\", " \
	    "\"relatedSpdxElement\": \"SPDXRef-%s\"}", id)
}
END {
	# The time is that of the sources, so that a build can be repeated.
	print "{"
	print "  \"spdxVersion\": \"SPDX-2.3\", \"dataLicense\": \"CC0-1.0\", \"SPDXID\": \"SPDXRef-DOCUMENT\", \"name\": \"mote-" version "\","
	print "  \"documentNamespace\": \"urn:mote:" version ":" sha1[1] "\","
	print "  \"creationInfo\": {\"created\": \"" created() "\", \"creators\": [\"Tool: mote-" version "\"]},"
	print "  \"packages\": [{\"SPDXID\": \"SPDXRef-mote\", \"name\": \"mote\", \"versionInfo\": \"" version "\", \"downloadLocation\": \"NOASSERTION\","
	print "    \"filesAnalyzed\": false, \"licenseConcluded\": \"0BSD\", \"licenseDeclared\": \"0BSD\", \"copyrightText\": \"the mote authors\"}],"
	print "  \"files\": [\n" files "\n  ],"
	print "  \"relationships\": [\n    {\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\", \"relatedSpdxElement\": \"SPDXRef-mote\"},"
	print links "\n  ]\n}"
}
function created(  command, line) {
	command = "date -u -d \"@${SOURCE_DATE_EPOCH:-0}\" +%Y-%m-%dT%H:%M:%SZ"
	command | getline line
	return line
}'
