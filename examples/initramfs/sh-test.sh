# The language of the example shell, in one script. Any POSIX shell must print the same:
#     sh sh-test.sh; dash sh-test.sh
# It needs cat, ls, mkdir, rm and sleep, and works in a new directory below $TMPDIR or /tmp.

dir=${TMPDIR:-/tmp}/sh-test.$$
mkdir "$dir" || exit 1
cd "$dir" || exit 1

say() { for word; do echo -n "<$word>"; done; echo; }

echo "== variables and quotes"
x=one y='two  words' empty=
say $x $y "$y" '$y' "a'b" 'a"b' "\$x \"q\" \\-" a\ b ''"" "$empty" $empty
say ${x}1 "${y}" ${none-a b} "${none-a b}" ${empty-no} ${empty:-yes} ${x:+set} ${none:+set} ${x+s}
say ${none:="given"} $none ${#x} ${#y} "${none2:-"in  quotes"}" "${x:-it's}" ${none3:-'a  b'}
path=/usr/lib/libc.so.6
say ${path#*/} ${path##*/} ${path%.*} ${path%%.*} ${path%/*} "${path#/usr}" ${path#none} ${x%"*"}
pattern='*/'
say ${path##$pattern} ${path##"$pattern"}
say line\
continued "also \
here"
say pre$x"mid"$y'post' $x$y

echo "== parameters"
set -- a "b c" '' d
say "$@"
say $@
say "$*" $#
say "x$@y"
say ${1} "$2" "${10-none}"
shift 2
say "$@" $#
set --
say "$@" "$*" $# x"$@"
set -- 1 2 3 4 5 6 7 8 9 ten
say $10 ${10}
IFS=,; say "$*"; unset IFS

echo "== splitting"
IFS=:; v=a::b:c; say $v; v=:x:; say $v; v="a b:c d"; say $v
IFS=' :'; v=' a : b::c '; say $v "$v"; unset IFS
v='  lead and trail  '; say $v; say x${v}x; say "$v"
for i in $v; do echo -n "[$i]"; done; echo

echo "== command substitution"
say $(echo a b) "$(echo a b)" `echo c d` "`echo "e  f"`" x$(echo)y
say "$(echo "nested $(echo "deep  $x")")" "$(case a in a) echo in case;; esac)"
say "$(printf=1; echo one; echo two; echo; echo)"
v=$(exit 3); echo $?
v=$(cat <<EOF
in a here-document )
EOF
); say "$v"
say `echo \`echo back\``  "$(echo '$x' \$x "\$x")"

echo "== arithmetic"
n=7
say $((1+2*3)) $(( (1 + 2) * 3 )) $((n%4)) $((-n/2)) $((n-10)) $((n<8)) $((n==7&&n!=8)) $((n>8||0))
say $((0x10)) $((010)) $((!n)) $((~0)) $((1<<4|1)) $((6&3)) $((6^3)) $(($n*2)) $((none4)) $((0&&1/0))
i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo -n "$i "; done; echo
say $((9223372036854775807)) $(( - - 3)) $((1 - -1)) "$((2 + $(echo 3)))"

echo "== conditions"
if true; then echo yes; else echo no; fi
if false; then echo no; elif true; then echo elif; else echo no; fi
if ! false; then echo not; fi
true && echo and || echo or
false && echo and || echo or
false || false || echo third
! true; echo $?
! false | true; echo $?
if [ -d . ] && [ ! -f nofile ]; then echo tests; fi
test a = a; echo $?; test a = b; echo $?; [ 3 -gt 2 ]; echo $?; [ -n "" ]; echo $?; [ -z "" ]; echo $?
[ ]; echo $?; [ "" ]; echo $?; [ ! ]; echo $?; [ = = = ]; echo $?; [ ! a = b ]; echo $?; [ '(' != ')' ]; echo $?
[ 10 -eq 010 ]; echo $?; [ -5 -lt 3 ]; echo $?; [ "-f" = "-f" ]; echo $?

echo "== case"
for w in apple banana 'a*' "" abc x.c '[z]' -; do
	case $w in
	apple | pear) echo fruit ;;
	b*n?na) echo pattern ;;
	"a*") echo literal ;;
	'') echo empty ;;
	(a[!x-z]c) echo set ;;
	*.c) echo source
	     ;;
	\[z]) echo bracket ;;
	*) echo other
	esac
done
p='b*'; case banana in "$p") echo quoted;; $p) echo unquoted;; esac
case x in y) echo no;; esac; echo $?

echo "== loops"
for i in 1 2 3 4 5; do [ $i = 2 ] && continue; [ $i = 4 ] && break; echo $i; done
for i in 1 2; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done
for i in 1 2; do for j in a b c; do [ $j = b ] && break 2; echo $i$j; done; done
i=0; until [ $i = 3 ]; do i=$((i + 1)); done; echo $i
for i in; do echo never; done; echo $?
set -- p q; for i do echo $i; done
while read -r a b; do echo "$b,$a"; done <<EOF
1 2 3
 x   y z  
last\\-
EOF
i=0; while :; do i=$((i+1)); if [ $i -gt 100 ]; then break; fi; done; echo $i

echo "== functions"
f() { echo "f $# $1"; return 4; echo never; }
f a b; echo $?
g() { if [ $1 -gt 0 ]; then echo -n "$1 "; g $(($1 - 1)); else echo; fi; }
g 5
h() ( x=changed; echo $x )
h; echo $x
f() { echo again; } >file
f; cat file
set -- outer; k() { set -- inner two; echo $1 $#; }; k; echo $1 $#
loop() { for i in 1 2 3; do [ $i = 2 ] && return; echo $i; done; }; loop; echo $i
v=old; show() { echo $v; }; v=new show; echo $v

echo "== pipes and redirection"
echo one >f1; echo two >>f1; cat <f1
cat f1 | cat | while read l; do echo "got $l"; done
{ echo out; echo err >&2; } >f2 2>f3; cat f2 f3
{ echo out; echo err >&2; } >f2 2>&1; cat f2
(echo sub; exit 5) | cat; (exit 5); echo $?
cat nofile 2>/dev/null || echo failed
exec 3>f4; echo three >&3; echo four 1>&3; exec 3>&-; cat f4
exec 4<f1; read a <&4; read b <&4; exec 4<&-; echo $b $a
echo a >f5; echo bc 1<>f5; cat f5 | cat; cat <f5 >f6; cat f6
for i in 1 2 3; do echo $i; done >f7; while read n; do echo -n "$n,"; done <f7; echo
echo x | { read v; echo "v=$v"; }
false | true; echo $?
true | false; echo $?
cat <<EOF <<'END' - 2>/dev/null
not this
EOF
$x is \$x
END
cat <<-EOF
	tabs $x \$x \\ "q" $(echo cmd) $((1+1)) \
joined
	EOF
cat <<A; cat <<B
first
A
second
B
if cat <<EOF
in if
EOF
then echo ok; fi >f8; cat f8
>f9; [ -e f9 ] && [ ! -s f9 ] && echo made empty

echo "== globbing"
mkdir g g/sub; cd g; >b.c; >a.c; >.hidden; >'x y'; >sub/z.c
say * ; say *.c; say */*; say *.none; say "*.c" '*'; say [ab].c; say ?.c; say .h*; say sub/*.[ch]; say [!a].c; say \*.c
v='*.c'; say $v "$v"; say x*y; say ./*.c; say "a"*
for i in *.c; do echo -n "$i;"; done; echo; cd ..

echo "== background"
{ sleep 0; echo bg >f10; } & wait; cat f10
(exit 7) & wait $!; echo $?
sleep 20 & kill $!; wait $! 2>/dev/null; echo $?
[ $$ -gt 0 ] && echo pid; [ "$(echo $$)" = $$ ] && echo same

echo "== built-ins"
export e=exported; sh -c 'echo $e' 2>/dev/null || echo exported
t=temp sh -c 'echo $t'; echo "${t-unset}"
unset x; echo "${x-gone}"
eval 'v=ev'"al"; echo $v; eval "for i in 1 2; do echo \$i; done"; eval; echo $?
echo 'v=sourced; echo in $v; return 6; echo never' >src; . ./src; echo $? $v
(cd g && pwd) | while read d; do echo ${d##*/}; done
cd g/sub; cd ..; echo ${PWD##*/}; cd - >/dev/null; echo ${PWD##*/}; cd ../..
umask 027; umask; umask 022
echo 'a\ b c' | { read p q; say "$p" "$q"; }; echo 'a\ b c' | { read -r p q; say "$p" "$q"; }
echo 'a:b:c d' | { IFS=: read p q; say "$p" "$q"; }; read v </dev/null; echo $?
printf= ; : ${def:=default}; echo $def; echo -n; echo -n no newline; echo
exec 5>&1; (exec sh -c 'echo replaced'; echo never); exec 5>&-
true; echo $?; false; echo $?; (exit 300); echo $?; nosuchprogram 2>/dev/null; echo $?; ./f1 2>/dev/null; echo $?

echo "== set -e and others"
(set -e; false; echo never); echo $?
(set -e; false || true; if false; then :; fi; ! true; while false; do :; done; echo reached); echo $?
(set -e; f() { false; echo tested; }; f || :; false; echo never); echo $?
(set -e; true && false || true; v=$(false) || echo caught; echo here; v=$(false); echo never); echo $?
(set -u; echo "${none9-fine}"; echo $none9; echo never) 2>/dev/null; echo $?
(echo ${none9:?told}; echo never) 2>&1 | while read l; do echo "${l##*: }"; done
(eval 'if then') 2>/dev/null; echo $?
(set -x; : traced "a b") 2>&1
# a comment
echo a#b # c
{ echo group; }; ( echo sub ); if :; then echo; fi; echo done;

cd / && rm -r "$dir"
