# SPDX-License-Identifier: 0BSD
# mote: `make` builds the toolchain in build/, `make help` lists the rest.

B ?= build
CC = gcc
PREFIX ?= /usr/local
Q := $(if $(filter 1,$(V)),,@)
say = $(if $(filter 1,$(V)),,@printf '  %-5s %s\n' $(1) $(2))

# What differs between the compilers.
COMPILER := $(if $(findstring clang,$(CC)),clang,gcc)
FLAGS_gcc := -fno-tree-loop-distribute-patterns
FLAGS_clang := -Wno-unused-command-line-argument

WARN := -Wall -Wextra -Wstrict-prototypes -Wno-missing-field-initializers
BASE := -std=c11 -D_GNU_SOURCE -nostdinc -Iinclude -iquote . -iquote lib -iquote $(B)/gen -ffreestanding \
	-fno-builtin -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables \
	-fno-unwind-tables -fno-stack-protector -fcf-protection=none -fno-strict-aliasing -fwrapv \
	-fomit-frame-pointer -Wa,--noexecstack $(FLAGS_$(COMPILER)) $(if $(DEBUG),-g)
# The library is built four times: two flavours, each for fixed addresses and for static-PIE.
# A stream's own buffer has STREAM_BUFFER bytes.
VARIANTS := size speed size-pie speed-pie
# Passes of gcc 12 that cost bytes even at -Os: together 1.1 % of the library.
SMALL := $(if $(filter gcc,$(COMPILER)),-fno-thread-jumps -fno-move-loop-invariants -fno-tree-loop-im \
	-fno-guess-branch-probability -malign-data=abi)
FLAGS_size := -Oz -fno-pie $(SMALL) -DSTREAM_BUFFER=4096
FLAGS_speed := -O2 -fno-pie -DSTREAM_BUFFER=16384
FLAGS_size-pie := -Oz -fPIE $(SMALL) -DSTREAM_BUFFER=4096
FLAGS_speed-pie := -O2 -fPIE -DSTREAM_BUFFER=16384

STUBS := $(shell awk -v out=names -f tools/gensys.awk sys/syscalls.tbl)
FAST := $(wildcard lib/*/*.fast.[cS] lib/*/*/*.fast.[cS])
# gate.S first: an archive's first definition wins, and its is the weak one.
ALL := sys/gate.S $(filter-out $(FAST) sys/gate.S,$(wildcard lib/*/*.[cS] lib/*/*/*.[cS] sys/*.[cS] crt/*.[cS]))
# Linked by name, not from the archive.
CRT := crt/start.S crt/relocate.S crt/relocate.c crt/whole.S crt/note.S crt/seal.S lib/nofloat/nofloat.c lib/wide/wide.S
SRC_size := $(filter-out $(CRT),$(ALL))
# NAME.fast.c stands in for NAME.c in the speed flavour.
SLOW := $(foreach f,$(FAST),$(wildcard $(basename $(basename $(f))).c $(basename $(basename $(f))).S))
SRC_speed := $(filter-out $(SLOW),$(SRC_size)) $(FAST)
SRC_size-pie := $(SRC_size)
SRC_speed-pie := $(SRC_speed)
objs = $(SRC_$(1):%=$(B)/$(1)/%.o) $(STUBS:%=$(B)/$(1)/stub/%.o)
EMPTY := m pthread rt dl util resolv crypt xnet

# What is installed, and works in place: $(B)/bin and $(B)/lib/mote.
L := $(B)/lib/mote
SEALS := pinned numbers log debug
OBJECTS := start crt1 crti crtn relocate rcrt1 note wide $(SEALS:%=seal-%) $(SEALS:%=seal-%-harden)
TOOLCHAIN := $(VARIANTS:%=$(L)/%/libc.a) $(VARIANTS:%=$(L)/%/nofloat.o) $(EMPTY:%=$(L)/lib%.a) \
	$(OBJECTS:%=$(L)/%.o) $(L)/libc.a $(L)/linker.ld $(L)/sealed.ld $(L)/mote.cmake $(L)/mote.cross $(L)/ld/ld $(L)/include $(L)/kernel $(B)/bin/mote-cc
all: $(TOOLCHAIN) $(B)/bin/mote-strip $(B)/bin/mote-seal ## the toolchain in $(B)/
.PHONY: all clean help gen unicode docs install demo sizes startup bench bench-seal charts boot ports

# A change of flags rebuilds everything; the stamp is touched only then.
$(B)/flags: FORCE
	$(Q)mkdir -p $(B)/gen/stub; echo '$(CC) $(BASE) $(SMALL) $(WARN)' | cmp -s - $@ || echo '$(CC) $(BASE) $(SMALL) $(WARN)' > $@
$(B)/gen/stub/.done: sys/syscalls.tbl tools/gensys.awk $(B)/flags
	$(Q)awk -v out=stub -v dir=$(B)/gen/stub -f tools/gensys.awk $< && touch $@
$(B)/gen/strerror_table.h: lib/string/strerror.tbl tools/genstrerror.awk
	$(Q)mkdir -p $(@D) && awk -f tools/genstrerror.awk $< > $@.new && mv $@.new $@
$(foreach v,$(VARIANTS),$(B)/$(v)/lib/string/__strerror$(if $(filter speed%,$(v)),.fast).S.o): $(B)/gen/strerror_table.h
$(B)/gen/powers_table.h: tools/genpowers.awk
	$(Q)mkdir -p $(@D) && awk -f $< > $@.new && mv $@.new $@
$(B)/speed/lib/stdlib/__times_power.fast.c.o $(B)/speed-pie/lib/stdlib/__times_power.fast.c.o: $(B)/gen/powers_table.h
$(B)/gen/wctype_table.h: lib/wctype/unicode.tbl tools/genwctype.awk
	$(Q)mkdir -p $(@D) && awk -f tools/genwctype.awk $< > $@.new && mv $@.new $@
$(foreach v,$(VARIANTS),$(patsubst %,$(B)/$(v)/lib/%.c.o,wchar/wcwidth wctype/__map_case $(addprefix wctype/,iswalpha \
	iswlower iswpunct iswupper towlower towupper))): $(B)/gen/wctype_table.h

$(B)/gen/syscall_names.h: sys/syscalls.tbl tools/gensys.awk
	$(Q)mkdir -p $(@D) && awk -v out=texts -f tools/gensys.awk $< > $@.new && mv $@.new $@
$(VARIANTS:%=$(B)/%/lib/mote/__seal_debug.c.o): $(B)/gen/syscall_names.h

define variant
$(B)/$(1)/%.c.o: %.c $(B)/flags
	$$(call say,CC,'$$< ($(1))')
	$(Q)mkdir -p $$(@D) && $(CC) $(BASE) $(WARN) $(FLAGS_$(1)) -MMD -MP -c $$< -o $$@
$(B)/$(1)/%.S.o: %.S $(B)/flags
	$$(call say,AS,'$$< ($(1))')
	$(Q)mkdir -p $$(@D) && $(CC) $(BASE) $(FLAGS_$(1)) -MMD -MP -c $$< -o $$@
$(B)/$(1)/stub/%.o: $(B)/gen/stub/.done
	$(Q)mkdir -p $$(@D) && $(CC) -Wa,--noexecstack -c $(B)/gen/stub/$$*.S -o $$@
$(L)/$(1)/libc.a: $(call objs,$(1)) Makefile
	$$(call say,AR,'$$@')
	$(Q)mkdir -p $$(@D) && rm -f $$@ && printf "%s\n" $$(filter %.o,$$^) > $$@.list && ar rcD $$@ @$$@.list && rm $$@.list
-include $$(patsubst %.o,%.d,$(SRC_$(1):%=$(B)/$(1)/%.o))
endef
$(foreach v,$(VARIANTS),$(eval $(call variant,$(v))))

$(EMPTY:%=$(L)/lib%.a):
	$(Q)mkdir -p $(@D) && ar rcD $@
$(L)/libc.a: $(L)/size/libc.a
	$(Q)ln -sf size/libc.a $@
$(L)/start.o: $(B)/size/crt/start.S.o
	$(Q)cp $< $@
$(L)/wide.o: $(B)/size/lib/wide/wide.S.o
	$(Q)cp $< $@
$(L)/relocate.o: $(B)/size-pie/crt/relocate.S.o $(B)/size-pie/crt/relocate.c.o
	$(Q)ld -r -o $@ $^
$(L)/crt1.o: $(B)/size/crt/start.S.o $(B)/size/crt/whole.S.o
	$(Q)ld -r -o $@ $^
$(L)/rcrt1.o: $(L)/relocate.o $(L)/crt1.o
	$(Q)ld -r -u __mote_relocations -o $@ $^
$(L)/crti.o $(L)/crtn.o: # nothing to do in .init and .fini: for build systems that name them
	$(Q)printf '.section .note.GNU-stack,"",@progbits\n' | $(CC) -c -x assembler - -o $@
$(L)/linker.ld: linker.ld
	$(Q)cp $< $@
$(L)/sealed.ld: linker.ld tools/sealed.sed
	$(Q)sed -f tools/sealed.sed $< > $@
$(L)/note.o: $(B)/size/crt/note.S.o
	$(Q)cp $< $@
# Mode of a seal: what the kernel does, its number in the note, what runs before.
SEAL_pinned := -DACTION=0x80000000 -DMODE=1
SEAL_numbers := -DACTION=0x80000001 -DMODE=2
SEAL_log := -DACTION=0x7ffc0000 -DMODE=3
SEAL_debug := -DACTION=0x00030000 -DMODE=4
$(L)/seal-%.o: crt/seal.S $(B)/flags
	$(Q)mkdir -p $(@D) && $(CC) $(BASE) $(SEAL_$(*:-harden=)) \
		-DREPORT=$(if $(filter debug%,$*),__seal_debug) -DHARDEN=$(if $(filter %-harden,$*),__harden) -c $< -o $@
$(L)/mote.%: tools/build-systems/mote.%
	$(Q)mkdir -p $(@D) && cp $< $@
$(L)/ld/ld: tools/ld tools/why.awk
	$(Q)mkdir -p $(@D) && cp $^ $(@D) && ln -sf ld $(@D)/ld.bfd && ln -sf ld $(@D)/ld.lld
$(L)/include:
	$(Q)mkdir -p $(@D) && ln -sfnr include $@
# The kernel's own headers, where the system has them, without the other libc's beside them.
$(L)/kernel:
	$(Q)mkdir -p $@ && for d in linux asm-generic mtd rdma sound video misc; do \
		[ ! -d /usr/include/$$d ] || ln -sfn /usr/include/$$d $@/$$d; done; \
		for d in /usr/include/asm /usr/include/x86_64-linux-gnu/asm; do [ ! -d $$d ] || ln -sfn $$d $@/asm; done
$(B)/bin/mote-cc: tools/mote-cc
	$(Q)mkdir -p $(@D) && cp $< $@
$(B)/bin/mote-strip: tools/mote-strip.c $(TOOLCHAIN)
	$(call say,MOTE,'$<')
	$(Q)MOTE_CC='$(CC)' $(B)/bin/mote-cc -std=c11 -Os $(WARN) $< -o $@ && cp $@ $@.new && ./$@.new $@ && rm $@.new
SEAL_FLAGS := -std=c11 -D_GNU_SOURCE -iquote $(B)/gen $(WARN)
$(B)/bin/mote-seal: $(wildcard tools/mote-seal/*) $(B)/gen/syscall_names.h $(B)/bin/mote-strip
	$(call say,MOTE,'tools/mote-seal')
	$(Q)MOTE_CC='$(CC)' $(B)/bin/mote-cc -Os -s -mno-float-stdio $(SEAL_FLAGS) $(filter %.c,$^) -o $@

$(L)/%/nofloat.o: $(B)/%/lib/nofloat/nofloat.c.o
	$(Q)mkdir -p $(@D) && cp $< $@

unicode: ## lib/wctype/unicode.tbl from the Unicode Character Database in U=folder
	$(Q)awk -v U=$(or $(U),/usr/share/unicode) -f tools/genunicode.awk > $(B)/gen/unicode.tbl
	$(Q)mv $(B)/gen/unicode.tbl lib/wctype/unicode.tbl

gen: ## headers from the system call table
	$(Q)awk -v out=numbers -f tools/gensys.awk sys/syscalls.tbl > include/bits/syscall.h
	$(Q)awk -v out=sys -f tools/gensys.awk sys/syscalls.tbl > sys/sys.h

docs: ## docs/api.md from the comments above the definitions
	$(Q)awk -f tools/api.awk $(sort $(filter-out lib/%/__%,$(filter lib/%,$(ALL)))) sys/syscalls.tbl > docs/api.md
install: all ## copy the toolchain to $$(DESTDIR)$$(PREFIX)
	$(Q)tools/install.sh $(B) "$(DESTDIR)$(PREFIX)"

demo: ## build, compile the examples, run them, print sizes, boot
	$(Q)tools/demo.sh $(B)
sizes: all ## bytes beside the peers
	$(Q)bench/sizes.sh $(B)
startup: all ## start-up time beside a hand-written ELF file
	$(Q)bench/startup.sh $(B)
bench: all ## times beside the peers; F=family P=peers R=rows N=rounds
	$(Q)bench/bench.sh $(B)
bench-seal: all ## what a seal costs
	$(Q)bench/seal.sh $(B)
charts: ## docs/charts from what the three above have measured
	$(Q)bench/charts.sh $(B)
boot: all ## boot the example initramfs under QEMU
	$(Q)B=$(B) CC='$(B)/bin/mote-cc -Os -s' examples/initramfs/boot.sh
ports: all ## build other people's programs and use them, T=name for one
	$(Q)tools/packages.sh ports && tests/ports.sh $(B) $(if $(filter command line,$(origin T)),$(T))

include tests/rules.mk

clean: ## delete $(B)/
	rm -rf $(B)

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' Makefile tests/rules.mk

FORCE:
