# SPDX-License-Identifier: 0BSD
# Tests. `make test` is the whole of it, `make check` leaves out what needs the network or a boot.

.PHONY: test check check-tls abi check-gen check-lib check-qemu check-prog check-fuzz fuzz-long check-records check-cc check-headers check-names check-musl check-abi check-hidden check-threadsafe check-tested check-size check-seal check-states
test: ## everything; installs what it needs when run as root
	$(Q)tools/packages.sh test && tests/run.sh $(B)
check: ## the tests of the library and the tools
	$(Q)tests/run.sh $(B) gen lib qemu prog net states records clang tls shared misuse cc driver sealtool seal fuzz headers names abi hidden threadsafe tested docs musl size lint

# Tests of functions: hosted, under Criterion, against the archive's objects renamed mote_*.
FOLDERS := $(patsubst tests/lib/%/,%,$(sort $(dir $(wildcard tests/lib/*/*.c tests/lib/*/*/*.c))))
TEST_FLAGS := -std=gnu11 -O1 -g -fno-builtin -fno-pie -D_GNU_SOURCE -I. -Wall -Wextra -Wno-unused-parameter \
	-Wno-missing-field-initializers
$(B)/test/%.o: tests/lib/%.c tests/subject.h
	$(call say,TEST,'$<')
	$(Q)mkdir -p $(@D) && gcc $(TEST_FLAGS) -MMD -MP -c $< -o $@
# What an object asks for by requires() is linked here too, as in a program. Start-up itself is the host's.
HOSTED := -no-pie -Wl,--defsym=mote_main=0,--defsym=mote___init_array_start=0,--defsym=mote___init_array_end=0
define test
$(B)/test/$(1)/subject.a: $(L)/$(1)/libc.a
	$(Q)mkdir -p $$(@D) && objcopy --prefix-symbols=mote_ --strip-unneeded $$< $$@
$(foreach d,$(FOLDERS),
$(B)/test/$(1)/$(subst /,_,$(d)): $(patsubst tests/lib/%.c,$(B)/test/%.o,$(wildcard tests/lib/$(d)/*.c)) $(B)/test/$(1)/subject.a $(B)/test/subject-gcc.a
	$(Q)gcc $(HOSTED) -o $$@ $$^ -lcriterion -lm -lutil)
endef
$(foreach v,size speed,$(eval $(call test,$(v))))
-include $(wildcard $(B)/test/*/*.d $(B)/test/*/*/*.d)
$(B)/test/subject-gcc.a:
	$(Q)mkdir -p $(@D) && objcopy --prefix-symbols=mote_ $$(gcc -print-libgcc-file-name) $@
.PHONY: tests-built
tests-built: $(foreach v,size speed,$(foreach d,$(FOLDERS),$(B)/test/$(v)/$(subst /,_,$(d)))) $(foreach v,size speed,$(B)/fuzz/$(v)/printf $(B)/fuzz/$(v)/strtod)
T ?= $(FOLDERS)
check-lib: $(foreach v,size speed,$(foreach d,$(T),$(B)/test/$(v)/$(subst /,_,$(d)))) ## unit tests, T=folder for one
	$(Q)tests/lib.sh $^

# Differential runners: float conversions beside the host, mathematics beside MPFR, the heap beside a model.
define fuzz
$(B)/fuzz/$(1)/%: tests/fuzz/%.c tests/fuzz/fuzz.h tests/subject.h $(B)/test/$(1)/subject.a $(B)/test/subject-gcc.a
	$(Q)mkdir -p $$(@D) && gcc $(TEST_FLAGS) -O2 -frounding-math $(HOSTED) -o $$@ $$(filter %.c %.a,$$^) $$(if $$(filter %math %exhaustive,$$@),-lmpfr -lgmp) -lm
endef
$(foreach v,size speed,$(eval $(call fuzz,$(v))))
FUZZ := $(foreach v,size speed,$(patsubst %,$(B)/fuzz/$(v)/%,printf strtod malloc regex time $(if $(wildcard /usr/include/mpfr.h),math exhaustive)))
check-fuzz: $(FUZZ) ## floats of printf and strtod beside the host, <math.h> beside MPFR, the heap and <regex.h> beside models, the calendar beside the host
	$(Q)tests/fuzz.sh $(B)
fuzz-long: $(FUZZ) ## the same for N patterns, 10^8 if not said
	$(Q)tests/fuzz.sh $(B) $(or $(N),100000000)
.PHONY: math-exhaustive
math-exhaustive: $(filter %exhaustive,$(FUZZ)) ## a float function, F=expf, at all 2^32 arguments in all directions; each STEPth
	$(Q)for f in $^; do $$f $(or $(F),expf) $(or $(STEP),1) || exit 1; done

check-qemu: $(foreach d,$(T),$(B)/test/size/$(subst /,_,$(d))) ## unit tests under qemu-x86_64
	$(Q)tests/lib.sh -q $^
check-prog: all ## whole programs, T=name for one
	$(Q)tests/prog.sh $(B) $(if $(filter command line,$(origin T)),$(T))

.PHONY: check-net
check-net: all ## names of hosts and services, in a network of its own with name servers that lie
	$(Q)tests/net.sh $(B)
check-states: all ## what streams do after an error, beside the peers
	$(Q)tests/states.sh $(B)

check-gen: ## sys/syscalls.tbl against headers and kernel
	$(Q)tests/gen.sh $(B)
check-clang: ## the library built by clang, without a warning, passes the whole programs
	$(Q)tests/clang.sh $(B)
check-records: all ## .mote.sys records against the code
	$(Q)tests/records.sh $(B)/prog/*.size $(B)/prog/*.pie
check-tls: all ## thread-local data and relocations, however compiled and linked
	$(Q)tests/tls.sh $(B)
.PHONY: check-shared
check-shared: all ## what waits in memory that a process on mote shares with one on musl
	$(Q)tests/shared.sh $(B)
.PHONY: check-misuse
check-misuse: all ## what is noticed of a misused heap, beside the peers and docs/malloc.md; -mdebug-malloc
	$(Q)tests/misuse.sh $(B)
check-cc: all ## mote-cc, ld, mote-strip, install
	$(Q)tests/cc.sh $(B)
.PHONY: check-driver
check-driver: all ## the driver: command lines and what must come out, beside gcc and musl-gcc
	$(Q)tests/cc-table.sh $(B)
check-seal: all ## sealed programs: attacks, filters against code, refusals
	$(Q)tests/seal.sh $(B)
check-headers: all ## every header alone and twice in C89 to C23 and C++, its names, the kernel's headers beside it
	$(Q)tests/headers.sh $(B)
check-names: all ## what each header shows under each feature-test macro, and nothing else
	$(Q)tests/names.sh $(B)
check-abi: all ## headers against the tables of tests/abi, libc.a against the headers and symbols.txt
	$(Q)tests/abi.sh $(B)
abi: all ## what holds of the ABI, header by header
	$(Q)tests/abi.sh $(B) report
check-musl: all ## objects compiled by musl-gcc, linked with libc.a
	$(Q)tests/musl.sh $(B)
check-size: all ## budgets and closures
	$(Q)tests/size.sh $(B)
check-bench: all ## every row of the micro-benchmarks gives the right answer, on mote and on the host
	$(Q)bench/bench.sh $(B) check
check-threadsafe: all ## what several threads write has a lock, or a row that says why not
	$(Q)tests/threadsafe.sh $(B)
check-hidden: all ## headers are shown exactly where their functions are there
	$(Q)tests/hidden.sh $(B)
check-tested: ## each public name occurs in a test
	$(Q)tests/tested.sh
check-docs: all ## the commands of the documents, typed, and the files they name
	$(Q)tests/docs.sh $(B)
check-package: all ## install and uninstall, tarball, Debian package, equal bytes from two folders
	$(Q)tests/package.sh $(B)
check-build-systems: all ## CMake, Meson, autoconf, clangd with programs from Debian's sources
	$(Q)tests/build-systems.sh $(B)
check-lint: ## what the style guide asks and a machine can see
	$(Q)tools/lint.sh
check-ports-short: all ## two ports with little data, short form of `make ports`
	$(Q)tests/ports.sh -q $(B) tini zlib
check-boot: all ## boot the example initramfs, short form of `make boot`
	$(Q)tests/boot.sh $(B)

# mote-seal
SEAL_FUZZER := tests/fuzz/mote_seal.c $(filter-out tools/mote-seal/main.c,$(wildcard tools/mote-seal/*.c))
$(B)/fuzz/mote_seal: $(SEAL_FUZZER) $(wildcard tools/mote-seal/*.h) $(B)/gen/syscall_names.h $(B)/gen/seal_code.h
	$(Q)mkdir -p $(@D) && clang -std=c11 -D_GNU_SOURCE -g -O1 -fsanitize=fuzzer,address,undefined \
		-fno-sanitize-recover=all -iquote . -iquote $(B)/gen $(SEAL_FUZZER) -o $@
.PHONY: check-sealtool check-profiles fuzz-seal
check-sealtool: all ## mote-seal's tables, checks and refusals
	$(Q)tests/seal-tool.sh $(B)
check-profiles: all ## mote-seal's profiles in bwrap, crun, runc, systemd
	$(Q)tests/profiles.sh $(B)
fuzz-seal: all $(B)/fuzz/mote_seal ## corrupted programs for mote-seal, N=seconds
	$(Q)tests/fuzz/mote_seal.sh $(B) -max_total_time=$(or $(N),600)

.PHONY: fuzz-names
fuzz-names: ## hostile answers and files for the resolver, N=seconds
	$(Q)tests/fuzz/names.sh $(B) -max_total_time=$(or $(N),600)

# examples/sandbox
.PHONY: check-sandbox fuzz-inflate
.PHONY: check-helper
check-helper: all ## a sealed helper and its parent, each compiler and libc
	$(Q)tests/helper.sh $(B)
check-sandbox: all ## the sandboxed decoder on hostile input, its supervisor
	$(Q)tests/sandbox.sh $(B)
# examples/container
.PHONY: container check-container
container: all ## an OCI bundle in $(B)/container: init, file server, health check
	$(Q)B=$(B) examples/container/build.sh
check-container: all ## its programs alone, and the bundle under crun
	$(Q)tests/container.sh $(B)
fuzz-inflate: ## its decoder under libFuzzer, N=seconds
	$(Q)tests/fuzz/inflate.sh $(B) $(or $(N),600)
