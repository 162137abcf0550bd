# SPDX-License-Identifier: 0BSD
# What is linked by its name: start-up, seals, memory maps.

# The gate that stores no errno is weak, and an object of its own name: errno's, in the archive, overrides it.
$(L)/start.o: $(A)/crt/start.S.o $(A)/crt/gate.S.o
$(L)/crt1.o: $(L)/start.o $(A)/crt/whole.S.o
$(L)/relocate.o: $(A)/crt/relocate.S.o $(B)/size-pie/crt/relocate.c.o
$(L)/rcrt1.o: $(L)/relocate.o $(L)/crt1.o
$(L)/rcrt1.o: WANTS := -u __mote_relocations
$(FIRST_ASM:%=$(L)/%.o): $(L)/%.o: $(A)/crt/first/%.S.o
$(LINKED:%=$(L)/%.o):
	$(Q)ld -r $(WANTS) -o $@ $^
$(L)/crti.o $(L)/crtn.o: | $(B)/flags # nothing to do in .init and .fini: for build systems that name them
	$(Q)as --noexecstack /dev/null -o $@
MAP = $(CC) -E -P -C -undef -nostdinc -traditional-cpp -x c $(if $(findstring sealed,$(@F)),-DSEALED)
$(L)/%.ld: linker.ld | $(B)/flags
	$(Q)$(MAP) $< -o $@
$(L)/ld/%.ld: linker.ld | $(B)/flags
	$(Q)$(MAP) -DDRIVER $< -o $@
$(L)/ld/sealed-%.ld: linker.ld | $(B)/flags
	$(Q)$(MAP) -DDRIVER -DLAYOUT=$* $< -o $@
# Mode of a seal: what the kernel does, its number in the note, what runs before.
SEAL_pinned := -DACTION=0x80000000 -DMODE=1
SEAL_numbers := -DACTION=0x80000001 -DMODE=2
SEAL_log := -DACTION=0x7ffc0000 -DMODE=3
SEAL_debug := -DACTION=0x00030000 -DMODE=4
$(L)/seal-%.o: crt/seal.S $(B)/flags | $(GEN)
	$(Q)$(CC) $(BASE) $(SEAL_$(*:-harden=)) -DREPORT=$(if $(filter debug%,$*),__seal_debug) \
		-DHARDEN=$(if $(filter %-harden,$*),__harden) -c $< -o $@
