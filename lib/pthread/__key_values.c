/* SPDX-License-Identifier: 0BSD */
/* __key_values - what keys hold in the first thread */
#include "internal/keys.h"

void *__key_values[PTHREAD_KEYS_MAX];
