# SPDX-License-Identifier: 0BSD
# sealed.sed - sealed.ld from linker.ld: the records are loaded, and a note says where they are
/^\t\.mote\.sys 0/d
/System call records/d
/mote needs __mote_table/d
/^\tPROVIDE_HIDDEN(__mote_sys_start/d
/sealed\.ld has the note/c\
	.note.mote : {\
		KEEP(*(.note.mote))\
		LONG(ADDR(.mote.sys) - ADDR(.note.mote) - 20)\
		LONG(SIZEOF(.mote.sys))\
		LONG((DEFINED(__mote_sealed) ? __mote_sealed : 0) + (DEFINED(__mote_hardened) ? 16 : 0))\
	}\
	.mote.sys : {\
		HIDDEN(__mote_sys_start = .);\
		*(.mote.sys)\
		HIDDEN(__mote_sys_end = .);\
	}
