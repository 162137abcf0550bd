# SPDX-License-Identifier: 0BSD
# What is done with a finished build, and what is made into the sources.

.PHONY: unicode gen docs install uninstall dist deb boot ports
unicode: ## lib/wctype/unicode.tbl from the Unicode Character Database in U=folder
	$(Q)awk -v U=$(or $(U),/usr/share/unicode) -f tools/genunicode.awk > $(B)/gen/unicode.tbl
	$(Q)mv $(B)/gen/unicode.tbl lib/wctype/unicode.tbl

gen: ## headers and Rust's calls from the system call table
	$(Q)awk -v out=numbers -f tools/gensys.awk sys/syscalls.tbl > include/bits/syscall.h
	$(Q)awk -v out=sys -f tools/gensys.awk sys/syscalls.tbl > sys/sys.h
	$(Q)awk -v out=public -f tools/gensys.awk sys/syscalls.tbl > include/mote/sys.h
	$(Q)awk -v out=rust -f tools/gensys.awk sys/syscalls.tbl > examples/rust/sys/src/calls.rs

docs: ## docs/api.md from the comments above the definitions
	$(Q)awk -f tools/api.awk $(sort $(filter-out lib/%/__%,$(filter lib/%,$(ALL)))) sys/syscalls.tbl > docs/api.md
install: all ## copy the toolchain to $$(DESTDIR)$$(PREFIX)
	$(Q)tools/install.sh $(B) "$(PREFIX)" "$(DESTDIR)"
uninstall: ## delete what install has copied
	$(Q)tools/install.sh --remove "$(PREFIX)" "$(DESTDIR)"
VERSION := $(shell cat VERSION)
dist: ## $(B)/mote-VERSION.tar.gz from the newest commit
	$(Q)mkdir -p $(B) && git archive --format=tar --prefix=mote-$(VERSION)/ HEAD | gzip -9n >$(B)/mote-$(VERSION).tar.gz
deb: ## $(B)/mote_VERSION_amd64.deb
	$(Q)tools/deb.sh $(B)

boot: all ## boot the example initramfs under QEMU
	$(Q)B=$(B) CC='$(B)/bin/mote-cc -Os -s' examples/initramfs/boot.sh
ports: all ## build other people's programs and use them, T=name for one
	$(Q)tools/packages.sh ports && tests/ports.sh $(B) $(if $(filter command line,$(origin T)),$(T))
