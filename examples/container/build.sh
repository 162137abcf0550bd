#!/bin/sh
# SPDX-License-Identifier: 0BSD
# build - the container's three programs, one seccomp profile for them, and an OCI bundle
#
# usage: CC='build/bin/mote-cc -Os -s' B=build examples/container/build.sh
#
# Writes to $B/container: seccomp.json for crun and Podman, docker.json for runc and Docker, and the bundle:
# config.json and rootfs/ with init, serve, check and www/.
set -eu
here=$(dirname "$0")
B=${B:-build}
CC=${CC:-$B/bin/mote-cc -Os -s}
out=$B/container root=$B/container/rootfs
rm -rf "$out"
mkdir -p "$root/www" "$root/proc" "$root/dev"
# The two that start nothing are sealed from the first line on; init seals itself when it has started its program.
$CC "$here/init.c" -mseal-note -o "$root/init"
$CC --seal "$here/serve.c" -o "$root/serve"
$CC --seal "$here/check.c" -o "$root/check"
echo 'served by mote' >"$root/www/index.html"
chmod -R a+rX "$out"
"$B/bin/mote-seal" --oci "$root/init" "$root/serve" "$root/check" >"$out/seccomp.json"
"$B/bin/mote-seal" --docker "$root/init" "$root/serve" "$root/check" >"$out/docker.json"
{
	cat <<'END'
{
  "ociVersion": "1.0.2",
  "process": {
    "terminal": false,
    "user": {"uid": 1000, "gid": 1000},
    "args": ["/init", "/serve", "8080", "/www"],
    "env": ["TZ=CET-1CEST,M3.5.0,M10.5.0/3"],
    "cwd": "/",
    "capabilities": {"bounding": [], "effective": [], "permitted": []},
    "noNewPrivileges": true
  },
  "root": {"path": "rootfs", "readonly": true},
  "mounts": [
    {"destination": "/proc", "type": "proc", "source": "proc"},
    {"destination": "/dev", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "mode=755", "size=64k"]}
  ],
  "linux": {
    "namespaces": [
      {"type": "pid"}, {"type": "mount"}, {"type": "ipc"}, {"type": "uts"}, {"type": "network"}
    ],
    "seccomp":
END
	cat "$out/seccomp.json"
	printf '  }\n}\n'
} >"$out/config.json"
wc -c "$root/init" "$root/serve" "$root/check"
