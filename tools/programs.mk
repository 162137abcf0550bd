# SPDX-License-Identifier: 0BSD
# The programs: mote-cc, mote-strip, mote-seal.

# The driver is linked by hand: it is not there yet.
$(B)/driver/%.c.o: %.c VERSION $(B)/flags
	$(Q)$(CC) -Oz $(BASE) $(WARN) -fno-pie -fno-asynchronous-unwind-tables -DVERSION='"$(shell cat VERSION)"' -MMD -MP -c $< -o $@
-include $(DRIVER:%.o=%.d)
$(B)/bin/mote-cc: $(DRIVER) $(L)/crt1.o $(L)/size/nofloat.o $(L)/size/libc.a $(L)/linker.ld
	$(call say,LD,$@)
	$(Q)ld -static -s --gc-sections -z norelro -z noseparate-code -z max-page-size=4096 -z noexecstack --build-id=none \
		-T $(L)/linker.ld $(filter %.o,$^) $(L)/size/libc.a -o $@
$(NAMES): $(B)/bin/mote-cc
	$(Q)ln -sf $(if $(filter $(L)/%,$@),../../../bin/)mote-cc $@
$(B)/bin/mote-strip: $(wildcard tools/mote-strip/*) $(filter-out $(B)/bin/mote-s%,$(SMALL_ONLY))
	$(call say,MOTE,tools/mote-strip)
	$(Q)MOTE_CC='$(CC)' $(B)/bin/mote-cc -std=c11 -Os -s $(WARN) $(filter %.c,$^) -o $@
# The seal's own bytes, as they are in the library, for mote-seal.
SEAL_PARTS := $(SEALS:%=$(L)/seal-%.o) $(SEALS:%=$(L)/seal-%-harden.o) $(A)/crt/gate.S.o \
	$(patsubst %,$(A)/%.o,$(wildcard lib/mote/*.S) lib/errno/__errno_location.S) \
	$(foreach v,$(VARIANTS),$(patsubst %,$(B)/$v/lib/mote/%.c.o,__harden __seal_debug)) \
	$(foreach v,speed speed-pie,$(B)/$v/lib/time/__seal_vdso.fast.c.o)
$(B)/gen/seal_code.h: tools/genseal.sh $(SEAL_PARTS)
	$(Q)$^ >$@.new && mv $@.new $@
$(B)/bin/mote-seal: $(wildcard tools/mote-seal/*) $(B)/gen/syscall_names.h $(B)/gen/seal_code.h $(B)/bin/mote-strip
	$(call say,MOTE,tools/mote-seal)
	$(Q)MOTE_CC='$(CC)' $(B)/bin/mote-cc -std=c11 -D_GNU_SOURCE -Os -s -mno-float-stdio -iquote $(B)/gen $(WARN) $(filter %.c,$^) -o $@
