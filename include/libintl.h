/* SPDX-License-Identifier: 0BSD */
#ifndef _LIBINTL_H
#define _LIBINTL_H

#ifdef __cplusplus
extern "C" {
#endif

/* GNU */
#define __USE_GNU_GETTEXT                       1
#define __GNU_GETTEXT_SUPPORTED_REVISION(major) ((major) == 0 ? 1 : -1)

#ifdef __cplusplus
}
#endif

#endif
