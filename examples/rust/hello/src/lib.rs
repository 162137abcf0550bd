// SPDX-License-Identifier: 0BSD
//! Write a line, and say by the exit status whether the kernel took it whole.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    // SAFETY: it ends the process.
    unsafe { mote_sys::exit_group(101) }
}

#[no_mangle]
pub extern "C" fn main() -> i32 {
    let text = b"hello from Rust, sealed\n";
    // SAFETY: text has that many bytes.
    let n = unsafe { mote_sys::write(1, text.as_ptr().cast(), text.len()) };
    (n != text.len() as isize) as i32
}
