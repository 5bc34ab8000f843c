#!/bin/sh
# cli.sh - the program as other programs meet it: what it prints, its exit
# status, and one line on stderr when something is wrong.
set -u
pullquote=$(cd "${top_builddir:-.}" && pwd)/pullquote
article=$(cd "${top_srcdir:-.}" && pwd)/seeds/trump-envoy-ukraine.txt
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

test_n=0
fail_n=0

# check NAME STATUS: one TAP line for the status of the command before it.
check() {
  status=$?
  test_n=$((test_n + 1))
  if [ "$status" -eq "${2:-0}" ]; then
    echo "ok $test_n - $1"
  else
    fail_n=$((fail_n + 1))
    echo "not ok $test_n - $1 (status $status)"
    sed 's/^/# /' err
  fi
}

# fails STATUS WORDS COMMAND...: does it end with STATUS, print nothing, and
# say one line on stderr that has WORDS in it?
fails() {
  want=$1
  words=$2
  shift 2
  "$@" >out 2>err </dev/null
  [ $? -eq "$want" ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] &&
    grep -q '^pullquote: ' err && grep -qF -- "$words" err
}

# A file of the command's output may be the shell's own, closed or full.
fails_writing() {
  [ "$1" -eq 1 ] && [ "$(wc -l <err)" -eq 1 ] && grep -q '^pullquote: ' err
}

printf 'Bread Prices Rise\n\n"We had no choice," said Zoë Okafor, a baker.\n' \
  >story
printf '{"id":1,"text":"One."}\n{"id":2}\n{"id":3,"text":"Three."}' >records

# What comes out.

"$pullquote" story >out 2>err && grep -q '^Bread Prices Rise$' out
check "a file is printed as text when stdout is no terminal"

"$pullquote" <story >again 2>err && cmp -s out again &&
  "$pullquote" - <story >again 2>err && cmp -s out again
check "the same text comes from standard input"

"$pullquote" "$article" >out 2>err && [ "$(wc -L <out)" -le 80 ]
check "text is 80 columns wide"

"$pullquote" -w 40 "$article" >out 2>err && [ "$(wc -L <out)" -le 40 ]
check "text is as wide as --width says"

"$pullquote" -w 0 "$article" >out 2>err && [ "$(wc -L <out)" -gt 200 ]
check "text of width 0 is not wrapped"

"$pullquote" --json story >out 2>err && [ "$(wc -l <out)" -eq 1 ] &&
  grep -q '^{"title":"Bread Prices Rise",.*,"warnings":\[\]}$' out
check "--json prints one object on one line"

"$pullquote" --batch <records >out 2>err && [ "$(wc -l <out)" -eq 3 ] &&
  [ "$(cut -c1-8 out | tr '\n' ' ')" = '{"id":1, {"id":2, {"id":3, ' ] &&
  grep -q '^{"id":2,"error":"line 2: ' out
check "--batch answers every record in order"

"$pullquote" --batch records >again 2>err && cmp -s out again
check "--batch reads a file too"

"$pullquote" --batch </dev/null >out 2>err && [ ! -s out ]
check "--batch of nothing prints nothing"

"$pullquote" --help >out 2>err && grep -q '^usage: ' out
check "--help prints the usage"

"$pullquote" --version >out 2>err && grep -q '^pullquote [0-9]' out
check "--version prints the version"

: >empty
"$pullquote" empty >out 2>err && [ ! -s out ]
check "an empty file is an empty article"

# What is wrong.

fails 1 'nothere: No such file' "$pullquote" nothere
check "a file that is not there is status 1"

fails 1 '.: ' "$pullquote" .
check "a directory is status 1"

fails 1 'nothere: No such file' "$pullquote" --batch nothere
check "--batch of a file that is not there is status 1"

fails 2 '--nope: no such option' "$pullquote" --nope story
check "an unknown option is status 2"

fails 2 'one article at a time' "$pullquote" story empty
check "a second file is status 2"

fails 2 '--width needs N' "$pullquote" story --width
check "an option without its value is status 2"

fails 2 'Nobody Such: no such speaker' \
  "$pullquote" --text --speaker 'Nobody Such' story
check "an unknown speaker is status 2"

printf '{"id":1,"html":"<html><p>\342\200\234One,\342\200\235 she said."}\n' >page
"$pullquote" --batch page >out 2>err &&
  "$pullquote" --batch --no-sandbox page >again 2>err && cmp -s out again &&
  grep -q 'One,' out
check "a page is the same with and without a cage around its parser"

printf '%%PDF-1.7 and rubble' >report.pdf
fails 1 'pdftotext FILE - | pullquote' "$pullquote" report.pdf
check "a PDF is told, with what to do, and is status 1"

printf '<!doctype html><title>T</title><script src=a.js></script>' >app.html
fails 1 'app.html: this page needs JavaScript' "$pullquote" app.html
check "a page without a text is told, with what to do, and is status 1"

# Where nothing can be written.

if [ -w /dev/full ]; then
  for option in --text --json --batch --help --version; do
    "$pullquote" $option records >/dev/full 2>err
    fails_writing $?
    check "a full disk is status 1 ($option)"
  done
fi

for option in --text --json --batch --help; do
  "$pullquote" $option records >&- 2>err
  fails_writing $?
  check "a closed stdout is status 1 ($option)"
done

# More than a pipe holds, so that the reader is gone before it is written.
i=0
while [ $i -lt 2000 ]; do
  echo "{\"id\":$i,\"text\":\"Some words that come again and again.\"}"
  i=$((i + 1))
done >many
{ "$pullquote" --batch many 2>err; echo $? >status; } | head -c 1 >out
fails_writing "$(cat status)"
check "a reader that goes away is status 1"

echo "1..$test_n"
[ "$fail_n" -eq 0 ]
