# SPDX-License-Identifier: 0BSD
# What the build makes of tables: headers, stubs, wrappers that lock.

$(B)/gen/strerror_table.h: tools/genstrerror.awk lib/string/strerror.tbl
$(B)/gen/powers_table.h: tools/genpowers.awk
$(B)/gen/wctype_table.h: tools/genwctype.awk lib/wctype/unicode.tbl
$(B)/gen/syscall_names.h: tools/gensys.awk sys/syscalls.tbl
AWK_syscall_names := -v out=texts
$(B)/gen/%.h: | $(B)/flags
	$(Q)awk $(AWK_$*) -f $^ >$@.new && mv $@.new $@
# Call frames for debuggers, not for unwinding: in a section that is not loaded.
$(B)/gen/frame.h: | $(B)/flags
	$(Q)echo '__asm__(".cfi_sections .debug_frame");' >$@

$(B)/gen/stub/.done: sys/syscalls.tbl tools/gensys.awk $(B)/flags
	$(Q)awk -v out=stub -v dir=$(B)/gen/stub -f tools/gensys.awk $< && touch $@
$(B)/gen/lock/.done: lib/internal/locks.tbl tools/genlocks.awk $(B)/flags
	$(Q)awk -v out=code -v dir=$(B)/gen/lock -f tools/genlocks.awk $< && touch $@
$(A)/stub/%.o: $(B)/gen/stub/.done
	$(Q)as --noexecstack $(B)/gen/stub/$*.S -o $@
$(A)/cancel/%.o: $(B)/gen/stub/.done
	$(Q)sed 's/__syscall_gate/__cancel_gate/g' $(B)/gen/stub/$*.S | as --noexecstack -o $@
$(A)/lock/%.o: $(B)/gen/lock/.done
	$(Q)as --noexecstack $(B)/gen/lock/$*.S -o $@
