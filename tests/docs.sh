#!/bin/sh
# docs.sh - manual, README and completions say what the program does, and the
# map of the room of quotations names its files.
#
# usage: docs.sh [--update]
#
# --update writes the reader's table of keys into manual and README instead of
# comparing them; `make docs` calls it.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
build=$(cd "${top_builddir:-.}" && pwd)
manual=$top/src/pullquote.1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

. "${top_srcdir:-.}/tests/tap.sh"

# The options of --help, one a line: "--width", "-w".
options() {
  "$build/pullquote" --help | grep -oE '^ +(-., )?--[a-z-]+' | tr ',' '\n' |
    tr -d ' '
}

# lacks FILE LONG SHORT: the options that FILE does not have, one a line.  LONG
# and SHORT are how it writes an option, with % for its name or letter.
lacks() {
  file=$1
  long=$2
  short=$3
  options | while read -r option; do
    case $option in
    --*) want=$(echo "$long" | sed "s/%/${option#--}/") ;;
    *) want=$(echo "$short" | sed "s/%/${option#-}/") ;;
    esac
    grep -qE -- "$want" "$file" || echo "$option"
  done
}

lint() {
  if command -v mandoc >/dev/null; then
    mandoc -Tlint -W warning "$1"
  elif command -v groff >/dev/null; then
    groff -mandoc -Tutf8 -ww -z "$1" 2>&1
  fi
}

# keys_in FILE: what stands between its two marks.
keys_in() {
  awk '/keys: end/ { on = 0 } on { print } /keys: begin/ { on = 1 }' "$1"
}

# differs FILE STYLE: how its keys differ from the reader's table.
differs() {
  keys_in "$1" >"$work/there"
  "$build/tests/print_keys" "$2" | diff "$work/there" - |
    sed '1i run make docs:'
}

# unmapped ROOM: the sources that the tables of the room's README.md do not
# name, and the files that they name and that are gone, one a line.
unmapped() {
  grep '^|' "$1/README.md" | grep -oE '\<[a-z_]+\.(c|h|inc|awk)\>' | sort -u \
    >"$work/named"
  for file in "$1"/*.c; do
    grep -qxF "${file##*/}" "$work/named" || echo "not named: ${file##*/}"
  done
  while read -r file; do
    [ -e "$1/$file" ] || echo "gone: $file"
  done <"$work/named"
}

# update FILE STYLE: write the reader's table between the two marks.
update() {
  "$build/tests/print_keys" "$2" >"$work/keys" &&
    awk -v keys="$work/keys" '
      /keys: end/ { on = 0 }
      !on { print }
      /keys: begin/ { on = 1; while ((getline line <keys) > 0) print line }
    ' "$1" >"$work/new" && cat "$work/new" >"$1"
}

if [ "${1:-}" = --update ]; then
  update "$manual" man && update "$top/README.md" readme
  exit
fi

report "--help lists options" "$([ "$(options | wc -l)" -gt 8 ] || echo no)"
report "the manual has every option" "$(lacks "$manual" \
  '^\.(It )?Fl .*\\\\-%' '^\.It Fl %')"
report "bash completes every option" "$(lacks \
  "$top/src/completions/pullquote.bash" '\-\-%' ' -%( |$)')"
report "zsh completes every option" "$(lacks \
  "$top/src/completions/_pullquote" '\-\-%' '\{-%\+,')"
report "fish completes every option" "$(lacks \
  "$top/src/completions/pullquote.fish" '-l %( |$)' '-s % ')"
report "the manual has the reader's keys" "$(differs "$manual" man)"
report "the README has the reader's keys" "$(differs "$top/README.md" readme)"
report "src/quote/README.md names every file" "$(unmapped "$top/src/quote")"
report "the manual is without a fault" "$(lint "$manual")"

tap_done
