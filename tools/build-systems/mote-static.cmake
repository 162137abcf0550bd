# SPDX-License-Identifier: 0BSD
# Read by each project() under mote.cmake
set_property(GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS FALSE)
