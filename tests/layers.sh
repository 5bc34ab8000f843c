#!/bin/sh
# layers.sh - the walls between the floors of src/ (see src/README.md).
#
# A file includes only lower floors; rooms on one floor do not include each
# other; one file knows curses; few may print; nobody keeps mutable globals; and
# every file says what it is for and is built.
set -u
cd "${top_srcdir:-.}" || exit 1

. ./tests/tap.sh

# One pass over all files.  A public header belongs to the room of the .c file
# of the same name; for a header without one the room is said here.
includes_upward() {
  find src -name '*.[ch]' | sort | awk '
    BEGIN {
      split("base 0 model 1 input 2 quote 2 layout 2 search 2 " \
        "output 3 ui 4 src 5 fetch 5", pair, " ")
      for (i = 1; i in pair; i += 2)
        floor[pair[i]] = pair[i + 1]
      room_of["quotes"] = "quote"
      room_of["parse"] = "input"
      room_of["eight"] = "base"
    }
    {
      file[NR] = $0
      n = split($0, part, "/")
      name = part[n]
      room[$0] = part[n - 1]
      if (sub(/\.c$/, "", name))
        room_of[name] = part[n - 1]
      else if (sub(/\.h$/, "", name))
        beside[part[n - 1] "/" name]
    }
    function judge(path, header,    theirs, mine) {
      mine = room[path]
      if (header == "config" || (mine "/" header) in beside)
        return
      theirs = room_of[header]
      if (split(header, part, "/") > 1)
        theirs = part[1]
      if (!(theirs in floor))
        print path ": " header ".h is of no known room"
      else if (floor[theirs] > floor[mine])
        print path ": includes " header ".h of the floor above"
      else if (floor[theirs] == floor[mine] && theirs != mine)
        print path ": includes " header ".h of the room beside"
    }
    END {
      for (i = 1; i <= NR; i++)
        while ((getline line < file[i]) > 0)
          if (line ~ /^#include "/) {
            sub(/^#include "(pullquote\/)?/, "", line)
            sub(/\.h".*/, "", line)
            judge(file[i], line)
          }
    }'
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
  find src include -name '*.[ch]' -exec awk '
    FNR <= 2 {
      n = split(FILENAME, part, "/")
      if (index($0, part[n] " - "))
        told[FILENAME]
      seen[FILENAME]
    }
    END { for (file in seen) if (!(file in told)) print file }' {} +
}

is_too_long() {
  find src include -name '*.[ch]' -exec wc -l {} + |
    awk '$2 != "total" && $1 > 600 { print $2 ": " $1 " lines" }'
}

# A test that no list names is never run.
is_in_no_list() {
  find src include tests -name '*.[ch]' ! -name config.h | sort |
    awk '
      FILENAME != "-" { for (i = 1; i <= NF; i++) listed[$i]; next }
      { name = $0; sub(/\.c$/, "", name) }
      !($0 in listed) && !(name in listed)
    ' Makefile.am -
}

report "a file includes only lower floors" "$(includes_upward)"
report "only src/ui/term_curses.c knows curses" "$(knows_curses)"
report "only main, output and ui print" "$(prints)"
if [ -n "${top_builddir:-}" ]; then
  report "no function stands on a mutable global" "$(keeps_globals)"
fi
report "a file's first comment names its purpose" "$(has_no_purpose)"
report "no file is over 600 lines" "$(is_too_long)"
report "Makefile.am names every file" "$(is_in_no_list)"
tap_done
