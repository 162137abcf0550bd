# SPDX-License-Identifier: 0BSD
# genpowers.awk - the tables of lib/stdlib/__times_power.fast.c: 128 bits of 10^702n and of 10^27n, and 5^0 to 5^26
#
# Numbers are arrays of limbs of 24 bits, x[0] the least; a double holds each product exactly. A negative power is
# 2^SCALE divided by 5 again and again: floors of floors are the floor of the whole.

BEGIN {
	LIMB = 16777216
	SCALE = 24 * 482 # 128 bits are left of 5^-4914
	powers("FAR_POWERS", 702, -7, 7)
	powers("POWERS", 27, -13, 12)
	clear()
	x[0] = 1
	for (n = 0; n < 27; n++) {
		list = n ? list " \\\n\t" : ""
		list = list hex(x[2] * 65536 + int(x[1] / 256), x[1] % 256 * LIMB + x[0]) ","
		multiply(5)
	}
	print "#define FIVES " list
}

# 10^(step * n) from first, not more than 0, to last.
function powers(name, step, first, last,    n, i, list)
{
	clear()
	x[SCALE / 24] = 1
	for (n = 0; n >= first; n--) {
		list = " \\\n\t{" top(64) ", " top(64) "}," list
		for (i = 0; i < step; i += 3)
			divide(125)
	}
	clear()
	x[0] = 1
	for (n = 1; n <= last; n++) {
		for (i = 0; i < step; i += 3)
			multiply(125)
		list = list " \\\n\t{" top(64) ", " top(64) "},"
	}
	print "#define " name list
	print "#define " name "_FIRST " first
}

function clear(    i)
{
	bit = ""
	for (i = 0; i <= SCALE / 24; i++)
		x[i] = 0
}

function multiply(by,    i, carry)
{
	bit = ""
	for (i = carry = 0; i <= SCALE / 24; i++) {
		carry += x[i] * by
		x[i] = carry % LIMB
		carry = int(carry / LIMB)
	}
}

function divide(by,    i, rest)
{
	bit = ""
	for (i = SCALE / 24; i >= 0; i--) {
		rest = rest * LIMB + x[i]
		x[i] = int(rest / by)
		rest %= by
	}
}

# The first n bits of x from the highest one on; the next ones if it is called again before x has changed.
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
