/* SPDX-License-Identifier: 0BSD */
/*
 * __time_names - the names of weekdays and months in the C locale
 *
 * Source   POSIX.1-2017 §7.3.5.3 (LC_TIME of the POSIX locale)
 */
#include "internal/calendar.h"

const char __time_names[] = "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0"
                            "January\0February\0March\0April\0May\0June\0"
                            "July\0August\0September\0October\0November\0December\0?";
