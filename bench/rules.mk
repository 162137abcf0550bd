# SPDX-License-Identifier: 0BSD
# What mote is measured by.

.PHONY: sizes startup bench bench-seal charts peers
peers: ## fetch the peers of today into $(B)/peers; SUITES=releases
	$(Q)bench/fetch.sh $(B)
sizes: all ## bytes beside the peers; P=machine, today, all or names
	$(Q)bench/sizes.sh $(B)
startup: all ## start-up time beside a hand-written ELF file; P
	$(Q)bench/startup.sh $(B)
bench: all ## times beside the peers; P, F=family R=rows N=rounds
	$(Q)bench/bench.sh $(B)
bench-seal: all ## what a seal costs
	$(Q)bench/seal.sh $(B)
charts: ## docs/charts from what the three above have measured
	$(Q)bench/charts.sh $(B)
