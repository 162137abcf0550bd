# SPDX-License-Identifier: 0BSD
# CMake toolchain file: cmake -DCMAKE_TOOLCHAIN_FILE=PREFIX/lib/mote/mote.cmake
get_filename_component(mote_prefix "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER "${mote_prefix}/bin/mote-cc")
set(CMAKE_CXX_COMPILER "${mote_prefix}/bin/mote-c++")
set(CMAKE_ASM_COMPILER "${mote_prefix}/bin/mote-cc")
set(BUILD_SHARED_LIBS OFF)
# Programs of the host may run during a build; its libraries and headers belong to another libc.
set(CMAKE_FIND_ROOT_PATH "${mote_prefix}/lib/mote")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# A project that says SHARED gets a static library: the platform's own file would say otherwise later.
set(CMAKE_PROJECT_INCLUDE "${CMAKE_CURRENT_LIST_DIR}/mote-static.cmake")
