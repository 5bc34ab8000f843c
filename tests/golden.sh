#!/bin/sh
# golden.sh - the text and the JSON of every seed, as they came out last.
#
# usage: tests/golden.sh            compare, as TAP
#        tests/golden.sh --update   make what comes out now the golden
#
# A difference is not always a fault: look at it, and if it is what you want,
# run `make update-golden` and commit the files with the change that made them.
set -u
seeds=${top_srcdir:-.}/seeds
golden=${top_srcdir:-.}/tests/golden
reader=${top_builddir:-.}/pullquote

# print FORMAT FILE: what the reader makes of an article.  A line of JSON is
# broken between its objects, so that a difference can be read.
print() {
  case $1 in
  txt) "$reader" --text --width=72 "$2" ;;
  json) "$reader" --json "$2" | sed 's/},{/},\
{/g' ;;
  esac
}

name_of() {
  name=$(basename "$1")
  echo "${name%.*}"
}

update() {
  mkdir -p "$golden" && rm -f "$golden"/*.txt "$golden"/*.json || exit 1
  for file in "$seeds"/*.txt "$seeds"/[a-z]*.md "$seeds"/*.html; do
    name=$(name_of "$file")
    for format in txt json; do
      print $format "$file" >"$golden/$name.$format" || exit 1
    done
  done
}

# compare NUMBER FORMAT FILE: one TAP line, and the difference if there is one.
compare() {
  name=$(name_of "$3").$2
  if difference=$(print "$2" "$3" 2>&1 | diff -u "$golden/$name" - 2>&1); then
    echo "ok $1 - $name is as it was"
  else
    echo "not ok $1 - $name is as it was"
    printf '%s\n' "$difference" | cut -c 1-400 | head -n 40 | sed 's/^/# /'
    return 1
  fi
}

if [ "${1:-}" = --update ]; then
  update
  exit
fi

test_n=0
fail_n=0
for file in "$seeds"/*.txt "$seeds"/[a-z]*.md "$seeds"/*.html; do
  for format in txt json; do
    test_n=$((test_n + 1))
    compare $test_n $format "$file" || fail_n=$((fail_n + 1))
  done
done
echo "1..$test_n"
[ "$test_n" -gt 0 ] && [ "$fail_n" -eq 0 ]
