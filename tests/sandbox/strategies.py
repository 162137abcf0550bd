# SPDX-License-Identifier: 0BSD
# strategies.py DIRECTORY FILE... - FILE.stored, .huffman, .runs, .fixed: gzip as zlib makes it that
# way; DIRECTORY/seam0 and so on: stored blocks that begin around the end of the decoder's buffer
import random
import sys
import zlib

WAYS = {"stored": (0, 0), "huffman": (9, 2), "runs": (9, 3), "fixed": (9, 4)}
MARK = 5 * 32768 - 258 - 8  # examples/sandbox/inflate.h


def write(name, data):
    with open(name, "wb") as f:
        f.write(data)


for name in sys.argv[2:]:
    with open(name, "rb") as f:
        data = f.read()
    for way, (level, strategy) in WAYS.items():
        z = zlib.compressobj(level, zlib.DEFLATED, 31, 9, strategy)
        write(name + "." + way, z.compress(data) + z.flush())

for i in range(16):
    zeros, noise = bytes(MARK - 10 + i), random.Random(i).randbytes(70000)
    matches, stored = zlib.compressobj(9, zlib.DEFLATED, -15), zlib.compressobj(0, zlib.DEFLATED, -15)
    body = matches.compress(zeros) + matches.flush(zlib.Z_SYNC_FLUSH)
    body += stored.compress(noise) + stored.flush()
    text = zeros + noise
    tail = zlib.crc32(text).to_bytes(4, "little") + len(text).to_bytes(4, "little")
    write(f"{sys.argv[1]}/seam{i}", text)
    write(f"{sys.argv[1]}/seam{i}.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + body + tail)
