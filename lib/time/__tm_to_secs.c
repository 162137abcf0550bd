/* SPDX-License-Identifier: 0BSD */
/* __tm_to_secs - seconds since the Epoch, as if the fields were UTC */
#include "internal/calendar.h"

hidden long __tm_to_secs(const struct tm *tm)
{
	long hours = (__month_start(tm->tm_year, tm->tm_mon) + tm->tm_mday - 1) * 24 + tm->tm_hour;

	return (hours * 60 + tm->tm_min) * 60 + tm->tm_sec;
}
