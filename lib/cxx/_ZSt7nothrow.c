/* SPDX-License-Identifier: 0BSD */
/*
 * _ZSt7nothrow - std::nothrow, whose type alone says which operator new is meant
 *
 * Source   C++17 [new.syn]
 */
extern const char _ZSt7nothrow;
const char _ZSt7nothrow;
