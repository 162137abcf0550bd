// SPDX-License-Identifier: 0BSD
// A system call of the file's own, with its record.
static __attribute__((noinline)) long replace(char **v)
{
	long r;

	__asm__ volatile(".Lcall%=:\tsyscall\n\t"
	                 ".pushsection .mote.sys,\"ao\",@progbits,.Lcall%=\n\t"
	                 ".long .Lcall%= - ., 59\n\t.popsection"
	                 : "=a"(r)
	                 : "0"(59l), "D"(*v), "S"(v), "d"(0l)
	                 : "rcx", "r11", "memory");
	return r;
}
int main(int n, char **v)
{
	return n < 0 && replace(v);
}
