// SPDX-License-Identifier: 0BSD
#include <unistd.h>
int main(int n, char **v) { return n < 0 && execve(*v, v, 0); }
