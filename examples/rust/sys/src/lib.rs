// SPDX-License-Identifier: 0BSD
//! Every system call of Linux on x86_64, as the kernel takes it. A result from -4095 to -1 is an
//! error, negated. Each instruction leaves its record {distance, number} beside it, so that
//! `mote-cc --seal` knows of it, and the linker drops the record with the code.
#![no_std]

/// The instruction and its record. Labels are numbered, as each block of assembly starts afresh
/// with `\@`.
macro_rules! record {
    () => {
        ".ifndef .Lmote_rust_n\n\
        .set .Lmote_rust_n, 0\n\
        .endif\n\
        .set .Lmote_rust_n, .Lmote_rust_n + 1\n\
        .altmacro\n\
        .macro mote_call number, n\n\
        .Lmote_rust\\n: syscall\n\
        .pushsection .mote.sys,\"ao\",@progbits,.Lmote_rust\\n\n\
        .long .Lmote_rust\\n - ., \\number\n\
        .if \\number == 7 || \\number == 35 || \\number == 202 || \\number == 230\n\
        .long .Lmote_rust\\n - ., 219\n\
        .endif\n\
        .popsection\n\
        .endm\n\
        mote_call {number}, %.Lmote_rust_n\n\
        .purgem mote_call\n\
        .noaltmacro"
    };
}

macro_rules! instruction {
    ($nr:literal $(, $register:tt $arg:ident)*) => {{
        let result: isize;
        core::arch::asm!(record!(), number = const $nr, inlateout("rax") $nr as isize => result,
            $(in($register) $arg as usize,)* lateout("rcx") _, lateout("r11") _, options(nostack));
        result
    }};
}

/// The registers, by place.
macro_rules! place {
    ($nr:literal) => { instruction!($nr) };
    ($nr:literal $a:ident) => { instruction!($nr, "rdi" $a) };
    ($nr:literal $a:ident $b:ident) => { instruction!($nr, "rdi" $a, "rsi" $b) };
    ($nr:literal $a:ident $b:ident $c:ident) => { instruction!($nr, "rdi" $a, "rsi" $b, "rdx" $c) };
    ($nr:literal $a:ident $b:ident $c:ident $d:ident) => {
        instruction!($nr, "rdi" $a, "rsi" $b, "rdx" $c, "r10" $d)
    };
    ($nr:literal $a:ident $b:ident $c:ident $d:ident $e:ident) => {
        instruction!($nr, "rdi" $a, "rsi" $b, "rdx" $c, "r10" $d, "r8" $e)
    };
    ($nr:literal $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident) => {
        instruction!($nr, "rdi" $a, "rsi" $b, "rdx" $c, "r10" $d, "r8" $e, "r9" $f)
    };
}

macro_rules! call {
    ($name:ident, $nr:literal $(, $arg:ident: $type:ty)*) => {
        #[doc = concat!("System call ", stringify!($nr), ".\n\n# Safety\nAs Linux man 2 ", stringify!($name), " says.")]
        #[inline(always)]
        #[allow(clippy::too_many_arguments)]
        pub unsafe fn $name($($arg: $type),*) -> isize { place!($nr $($arg)*) }
    };
}

/// A call that does not come back.
macro_rules! end {
    ($name:ident, $nr:literal, $arg:ident: $type:ty) => {
        #[doc = concat!("System call ", stringify!($nr), ".\n\n# Safety\nNothing of the program runs any more.")]
        #[inline(always)]
        pub unsafe fn $name($arg: $type) -> ! {
            place!($nr $arg);
            core::hint::unreachable_unchecked()
        }
    };
}

include!("calls.rs");
