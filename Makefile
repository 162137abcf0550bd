# SPDX-License-Identifier: 0BSD
# mote: `make` builds the toolchain in build/, `make help` lists the rest.

B ?= build
CC = gcc
PREFIX ?= /usr/local
Q := $(if $(filter 1,$(V)),,@)
say = $(if $(filter 1,$(V)),,$(info $(empty)  $(1) $(2)))
# As many jobs as processors, if nothing else is said. The options of this make are its own.
MAKEFLAGS += -rR $(if $(filter 0,$(MAKELEVEL)),-j$(shell nproc))
unexport MAKEFLAGS MFLAGS
# What differs between the compilers.
COMPILER := $(if $(findstring clang,$(CC)),clang,gcc)
FLAGS_gcc := -fno-tree-loop-distribute-patterns
FLAGS_clang := -Wno-unused-command-line-argument

WARN := -Wall -Wextra -Wstrict-prototypes -Wno-missing-field-initializers
BASE := -std=c11 -D_GNU_SOURCE -nostdinc -Iinclude -iquote . -iquote lib -iquote $(B)/gen -ffreestanding \
	-fno-builtin -ffunction-sections -fdata-sections -fno-stack-protector -fcf-protection=none -fno-strict-aliasing -fwrapv \
	-fomit-frame-pointer -Wa,--noexecstack $(FLAGS_$(COMPILER)) $(if $(DEBUG),-g)
C_ONLY := $(WARN) -fasynchronous-unwind-tables -include $(B)/gen/frame.h
# The library is built four times: two flavours, each for fixed addresses and for static-PIE.
# A stream's own buffer has STREAM_BUFFER bytes.
VARIANTS := size speed size-pie speed-pie
# Passes of gcc 12 that cost bytes even at -Os: together 1.1 % of the library.
SMALL := $(if $(filter gcc,$(COMPILER)),-fno-thread-jumps -fno-move-loop-invariants -fno-tree-loop-im \
	-fno-guess-branch-probability -malign-data=abi)
# Two more that cost 10 to 70 bytes in each file that says "Passes  lean", and save some elsewhere.
LEAN := $(basename $(shell grep -l '^/\* Passes  lean' lib/*/*.c))
LEANER := $(if $(filter gcc,$(COMPILER)),-fno-tree-loop-optimize -fno-ssa-phiopt)
FLAGS_size := -Oz -fno-pie $(SMALL) -DSTREAM_BUFFER=4096
FLAGS_speed := -O2 -fno-pie -DSTREAM_BUFFER=16384
FLAGS_size-pie := -Oz -fPIE $(SMALL) -DSTREAM_BUFFER=4096
FLAGS_speed-pie := -O2 -fPIE -DSTREAM_BUFFER=16384
# lib/math obeys the direction of rounding.
FLAGS_math := -frounding-math

# Stubs, with a point of cancellation in libthr.a, and wrappers that lock.
STUBS := $(shell awk -v out=names -f tools/gensys.awk sys/syscalls.tbl)
CANCEL := $(shell sed '/^#/d' sys/cancellable.tbl)
LOCKS := $(shell awk -v out=names -f tools/genlocks.awk lib/internal/locks.tbl)
# crt/ is linked by name, lib/ and sys/ are the archive. NAME.fast.c stands in for NAME.c in the speed flavour,
# NAME.thread.c in libthr.a, for programs with threads; NAME.lock.c is beside NAME.c there (lib/internal/locks.tbl).
ALL := $(wildcard lib/*/*.[cS] lib/*/*/*.[cS] sys/*.[cS])
twins = $(foreach f,$(basename $(basename $(1))),$f.c $f.S $(2:%=$f.%))
FAST := $(filter %.fast.c %.fast.S,$(ALL))
SLOW := $(call twins,$(FAST))
THREAD := $(filter %.thread.c %.thread.S %.lock.c %.lock.fast.c,$(ALL))
ALONE := $(call twins,$(filter-out %.lock.c %.lock.fast.c,$(THREAD)),fast.c fast.S)
SRC_size := $(filter-out $(FAST),$(ALL))
SRC_speed := $(filter-out $(SLOW),$(ALL))
# What is written in assembly is the same in all variants.
A := $(B)/asm
ASM := $(patsubst %,$(A)/%.o,$(filter %.S,$(ALL)) $(wildcard crt/*.S crt/*/*.S)) $(STUBS:%=$(A)/stub/%.o) $(CANCEL:%=$(A)/cancel/%.o) $(LOCKS:%=$(A)/lock/%.o)
c_objs = $(patsubst %,$(B)/$(1)/%.o,$(filter %.c,$(SRC_$(1:-pie=)) $(wildcard crt/*.c crt/*/*.c)))
all_members = $(filter-out $(B)/$(1)/crt/%,$(c_objs)) $(patsubst %,$(A)/%.o,$(filter %.S,$(SRC_$(1:-pie=)))) $(STUBS:%=$(A)/stub/%.o)
members = $(filter-out $(THREAD:%=$(B)/$(1)/%.o) $(THREAD:%=$(A)/%.o),$(all_members))
thread_members = $(filter-out $(ALONE:%=$(B)/$(1)/%.o) $(ALONE:%=$(A)/%.o) $(REPLACED:%=$(A)/stub/%.o),$(all_members)) \
	$(CANCEL:%=$(A)/cancel/%.o) $(LOCKS:%=$(A)/lock/%.o)
EMPTY := m pthread rt dl util resolv crypt xnet
# Stubs which libthr.a has others for.
REPLACED := $(CANCEL) $(notdir $(basename $(basename $(filter-out %.lock.c %.lock.fast.c,$(THREAD)))))

# What is installed, and works in place: $(B)/bin and $(B)/lib/mote.
L := $(B)/lib/mote
SEALS := pinned numbers log debug
# What stands in front of the archive, one object each.
FIRST := $(basename $(notdir $(wildcard crt/first/*.c)))
FIRST_ASM := $(basename $(notdir $(wildcard crt/first/*.S)))
LINKED := start crt1 relocate rcrt1 $(FIRST_ASM)
OBJECTS := $(LINKED) crti crtn $(SEALS:%=seal-%) $(SEALS:%=seal-%-harden)
COPIES := $(addprefix $(L)/,mote.cmake mote-static.cmake mote.cross) $(L)/ld/speed.h $(L)/ld/speed.s
# Memory maps: for links by hand, and the driver's. The names it is called by besides mote-cc.
MAPS := $(patsubst %,$(L)/%.ld,linker sealed ld/plain ld/sealed $(patsubst %,ld/sealed-%,1 16 32 64))
NAMES := $(addprefix $(L)/ld/,ld ld.bfd ld.lld) $(B)/bin/mote-c++
DRIVER := $(patsubst %,$(B)/driver/%.o,$(wildcard tools/mote-cc/*.c) tools/mote-strip/strip.c)
TOOLCHAIN := $(VARIANTS:%=$(L)/%/libc.a) $(VARIANTS:%=$(L)/%/libthr.a) $(foreach v,$(VARIANTS),$(FIRST:%=$(L)/$v/%.o)) $(EMPTY:%=$(L)/lib%.a) \
	$(OBJECTS:%=$(L)/%.o) $(L)/libc.a $(MAPS) $(COPIES) $(L)/mote-absolute.cross $(L)/include $(L)/kernel \
	$(B)/bin/mote-cc $(NAMES)
# Enough for programs by -Os at a fixed address.
SMALL_ONLY := $(filter-out $(L)/size-pie/% $(L)/speed% $(L)/libc.a,$(TOOLCHAIN)) $(B)/bin/mote-strip $(B)/bin/mote-seal
all: $(TOOLCHAIN) $(B)/bin/mote-strip $(B)/bin/mote-seal ## the toolchain in $(B)/
.PHONY: all small clean help demo
# A change of flags rebuilds everything; the stamp is touched only then.
DIRS := $(sort $(dir $(ASM) $(TOOLCHAIN) $(DRIVER) $(foreach v,$(VARIANTS),$(call c_objs,$(v))))) $(B)/bin $(B)/gen/stub $(B)/gen/lock
STAMP := $(subst $(B)/,,$(CC) $(BASE) $(SMALL) $(LEANER) $(C_ONLY))
$(B)/flags: FORCE
	$(Q)mkdir -p $(DIRS); echo '$(STAMP)' | cmp -s - $@ || echo '$(STAMP)' >$@
GEN := $(patsubst %,$(B)/gen/%,frame.h strerror_table.h powers_table.h wctype_table.h syscall_names.h)
$(A)/%.S.o: %.S $(B)/flags | $(GEN)
	$(call say,AS,$<)
	$(Q)$(CC) $(BASE) -MMD -MP -c $< -o $@
define variant
$(B)/$(1)/%.c.o: %.c $(B)/flags | $(GEN)
	$$(call say,CC,$$< ($(1)))
	$(Q)$(CC) $(BASE) $(C_ONLY) $(FLAGS_$(1)) $$(FLAGS_$$(word 2,$$(subst /, ,$$<))) $$(PASSES) -MMD -MP -c $$< -o $$@
$(L)/$(1)/libc.a: $(call members,$(1)) Makefile
	$$(call say,AR,$$@)
	$(Q)rm -f $$@
	$(Q)ar rcD $$@ $$(filter %.o,$$^)
$(L)/$(1)/libthr.a: $(call thread_members,$(1)) tools/libthr.sh lib/internal/locks.tbl Makefile
	$$(call say,AR,$$@)
	$(Q)tools/libthr.sh $$@ $(B)/$(1)/lock $$(filter %.o,$$^)
$(FIRST:%=$(L)/$(1)/%.o): $(L)/$(1)/%.o: $(B)/$(1)/crt/first/%.c.o
	$(Q)cp $$< $$@
-include $(patsubst %.o,%.d,$(call c_objs,$(1)))
endef
$(foreach v,$(VARIANTS),$(eval $(call variant,$(v))))
$(foreach v,size size-pie,$(LEAN:%=$(B)/$v/%.c.o)): PASSES := $(LEANER)
-include $(ASM:%.o=%.d)

$(EMPTY:%=$(L)/lib%.a): | $(B)/flags
	$(Q)ar rcD $@
# For links without the driver, which may have threads, at a fixed address or not.
$(L)/libc.a: $(L)/size-pie/libthr.a
	$(Q)ln -sf size-pie/libthr.a $@
$(L)/ld/speed.h $(L)/ld/speed.s: $(L)/ld/%: tools/mote-cc/%
$(L)/mote.cmake $(L)/mote-static.cmake $(L)/mote.cross: $(L)/%: tools/build-systems/%
$(COPIES): | $(B)/flags
	$(Q)cp $< $@
$(L)/mote-absolute.cross: $(L)/mote.cross
	$(Q)sed "s|^bin = .*|bin = '$(abspath $(B))/bin/'|" $< >$@
$(L)/include: tools/headers.sh tools/hidden-headers.txt $(wildcard include include/*/) | $(B)/flags
	$(Q)$< $@
$(L)/kernel: tools/kernel-headers.sh | $(B)/flags
	$(Q)$< $@
small: $(SMALL_ONLY) ## of it the small flavour at fixed addresses
demo: small ## build, compile the examples, run them, print sizes, boot
	$(Q)tools/demo.sh $(B)
include tools/gen.mk crt/rules.mk tools/programs.mk tools/rules.mk tests/rules.mk bench/rules.mk
clean: ## delete $(B)/
	rm -rf $(B)
help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST:%.d=)
FORCE:
