#!/bin/sh
# layers.sh - the walls between the floors of src/ (see src/README.md).
#
# A file includes only lower floors; rooms on one floor do not include each
# other; one file knows curses; few may print; nobody keeps mutable globals.
set -u
cd "${top_srcdir:-.}" || exit 1

test_n=0
fail_n=0

# report NAME OFFENDERS: one TAP line; offenders, if any, are shown.
report() {
  test_n=$((test_n + 1))
  if [ -z "$2" ]; then
    echo "ok $test_n - $1"
  else
    fail_n=$((fail_n + 1))
    echo "not ok $test_n - $1"
    printf '%s\n' "$2" | sed 's/^/# /'
  fi
}

# The floor and the room that a public header belongs to: the folder of the .c
# file of the same name, or, for a header without one, what is said here.
room_of() {
  file=$(find src -name "$1.c" | head -n 1)
  case $1 in
  quotes) echo quote ;;
  parse) echo input ;;
  *) [ -n "$file" ] && basename "$(dirname "$file")" ;;
  esac
}

floor_of() {
  case $1 in
  base) echo 0 ;;
  model) echo 1 ;;
  input | quote | layout | search | state) echo 2 ;;
  output) echo 3 ;;
  ui) echo 4 ;;
  src) echo 5 ;;
  *) echo unknown ;;
  esac
}

includes_upward() {
  for file in $(find src -name '*.[ch]'); do
    room=$(basename "$(dirname "$file")")
    floor=$(floor_of "$room")
    sed -n 's|^#include "\(pullquote/\)\{0,1\}\([a-z0-9_/]*\)\.h".*|\2|p' \
      "$file" | while read -r header; do
      [ "$header" = config ] && continue
      if [ -f "$(dirname "$file")/$header.h" ]; then continue; fi
      theirs=$(room_of "$header")
      their_floor=$(floor_of "${theirs:-unknown}")
      if [ "$their_floor" = unknown ]; then
        echo "$file: $header.h is of no known room"
      elif [ "$their_floor" -gt "$floor" ]; then
        echo "$file: includes $header.h of the floor above"
      elif [ "$their_floor" -eq "$floor" ] && [ "$theirs" != "$room" ]; then
        echo "$file: includes $header.h of the room beside"
      fi
    done
  done
}

knows_curses() {
  grep -rlE '#include *<(n?curses|term)\.h>' src include |
    grep -v '^src/ui/term_curses\.c$'
}

prints() {
  grep -rnE '\b(printf|puts|putchar|fputs|fputc|putc|fprintf|fwrite|perror)\(' \
    src/base src/model src/input src/quote src/layout src/search \
    --include='*.[ch]' | grep -v '^[^:]*:[0-9]*:[[:space:]]*\*'
}

# Data symbols of the library's objects that can be written to.
keeps_globals() {
  (cd "$top_builddir" &&
    find src -name '*.o' ! -name '*term_curses*' ! -name '*main*' \
      ! -name '*xalloc*' ! -name '*signals*' -exec nm -A {} +) |
    awk '$2 ~ /^[0-9a-f]+$/ && $3 ~ /^[bBdDC]$/ { print }' |
    grep -vE '__(asan|ubsan|san|odr|llvm|prof)|\.ref\.|__unnamed|___' |
    grep -vE '_str_|\.(rel|kinds)'
}

has_no_purpose() {
  for file in $(find src include -name '*.[ch]'); do
    head -n 2 "$file" | grep -q -- "$(basename "$file") - " || echo "$file"
  done
}

is_too_long() {
  find src include -name '*.[ch]' -exec wc -l {} + |
    awk '$2 != "total" && $1 > 600 { print $2 ": " $1 " lines" }'
}

report "a file includes only lower floors" "$(includes_upward)"
report "only src/ui/term_curses.c knows curses" "$(knows_curses)"
report "only main, output and ui print" "$(prints)"
if [ -n "${top_builddir:-}" ]; then
  report "no function stands on a mutable global" "$(keeps_globals)"
fi
report "a file's first comment names its purpose" "$(has_no_purpose)"
report "no file is over 600 lines" "$(is_too_long)"
echo "1..$test_n"
[ "$fail_n" -eq 0 ]
