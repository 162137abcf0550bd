// SPDX-License-Identifier: 0BSD
int two(void) { return 2; }
