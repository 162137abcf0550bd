/* SPDX-License-Identifier: 0BSD */
/* The table of internal/digits.h. */
#include "internal/digits.h"

#define ROW(n) n "0" n "1" n "2" n "3" n "4" n "5" n "6" n "7" n "8" n "9"

hidden const char __digit_pairs[200] =
    ROW("0") ROW("1") ROW("2") ROW("3") ROW("4") ROW("5") ROW("6") ROW("7") ROW("8") ROW("9");
