# SPDX-License-Identifier: 0BSD
# strategies.py FILE... - FILE.stored, .huffman, .runs, .fixed: gzip as zlib makes it that way
import sys
import zlib

WAYS = {"stored": (0, 0), "huffman": (9, 2), "runs": (9, 3), "fixed": (9, 4)}
for name in sys.argv[1:]:
    with open(name, "rb") as f:
        data = f.read()
    for way, (level, strategy) in WAYS.items():
        z = zlib.compressobj(level, zlib.DEFLATED, 31, 9, strategy)
        with open(name + "." + way, "wb") as f:
            f.write(z.compress(data) + z.flush())
