// SPDX-License-Identifier: 0BSD
int main(void) { return 0; }
