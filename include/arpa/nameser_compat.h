/* SPDX-License-Identifier: 0BSD */
#include <arpa/nameser.h>
