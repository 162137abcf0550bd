# SPDX-License-Identifier: 0BSD
# genpowers.awk - the tables of lib/stdlib/__times_power.fast.c: 128 bits of 10^27n, and 5^0 to 5^26
#
# Numbers are arrays of limbs of 24 bits, x[0] the least; a double holds each product exactly. A negative power is
# 2^SCALE divided by 5 again and again: floors of floors are the floor of the whole.

BEGIN {
	LIMB = 16777216
	SCALE = 24 * 92
	FIRST = -13
	LAST = 12
	for (n = FIRST; n <= LAST; n++) {
		clear()
		x[n < 0 ? SCALE / 24 : 0] = 1
		for (i = 0; i < 27 * (n < 0 ? -n : n); i += 3)
			if (n < 0)
				divide(125)
			else
				multiply(125)
		high = top(64)
		list = list " \\\n\t{" high ", " top(64) "},"
	}
	print "#define POWERS" list
	print "#define POWERS_FIRST " FIRST
	clear()
	x[0] = 1
	for (n = 0; n < 27; n++) {
		list = n ? list " \\\n\t" : ""
		list = list hex(x[2] * 65536 + int(x[1] / 256), x[1] % 256 * LIMB + x[0]) ","
		multiply(5)
	}
	print "#define FIVES " list
}

function clear(    i)
{
	for (i = 0; i <= SCALE / 24; i++)
		x[i] = 0
	bit = ""
}

function multiply(by,    i, carry)
{
	for (i = carry = 0; i <= SCALE / 24; i++) {
		carry += x[i] * by
		x[i] = carry % LIMB
		carry = int(carry / LIMB)
	}
}

function divide(by,    i, rest)
{
	for (i = SCALE / 24; i >= 0; i--) {
		rest = rest * LIMB + x[i]
		x[i] = int(rest / by)
		rest %= by
	}
}

# The next n bits from the highest one on.
function top(n,    high, low, i)
{
	if (bit == "")
		for (bit = SCALE + 23; !at(bit); bit--)
			;
	for (i = 0; i < n / 2; i++)
		high = 2 * high + at(bit--)
	for (; i < n; i++)
		low = 2 * low + at(bit--)
	return hex(high, low)
}

function at(bit)
{
	return bit < 0 ? 0 : int(x[int(bit / 24)] / 2 ^ (bit % 24)) % 2
}

function hex(high, low)
{
	return sprintf("0x%04x%04x%04x%04x", int(high / 65536), high % 65536, int(low / 65536), low % 65536)
}
