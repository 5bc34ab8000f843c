#!/bin/sh
# bench.sh - how fast --batch is, and whether any text takes more than its share.
#
# usage: top_srcdir=. top_builddir=. tests/bench.sh [CORPUS.jsonl]
#
# Without a corpus of {"id", "text"} records, one is made of seeds/.  Times are
# of the processor, the best of three.  Nothing here passes or fails: machines
# differ, and a busy one lies.
set -eu
program=${top_builddir:-.}/pullquote
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM

# Seconds of processor time that a file takes, the least of three.
seconds() {
  for _ in 1 2 3; do
    ("$program" --batch <"$1" >/dev/null && times) | tail -n 1 |
      awk -F '[ms ]+' '{ print $1 * 60 + $2 + $3 * 60 + $4 }'
  done | sort -n | head -n 1
}

# One record a file: quotes, backslashes and line ends escaped.
records() {
  awk '
    FNR == 1 && NR > 1 { print "\"}" }
    FNR == 1 { printf "{\"id\":%d,\"text\":\"", ++n }
    { gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, " "); printf "%s\\n", $0 }
    END { print "\"}" }' "$@"
}

report() { # NAME FILE
  len=$(wc -c <"$2")
  seconds "$2" | awk -v name="$1" -v len="$len" '{
    printf "%-28s %6.2f MB  %6.3f s  %7.1f MB/s\n", name, len / 1e6, $1,
      len / 1e6 / ($1 ? $1 : 0.001) }'
}

# A text of one piece, again and again.  Twice the length should take twice the
# time: the rate stays.
shape() { # NAME PIECE
  for len in 500000 1000000 2000000; do
    awk -v piece="$2" -v len="$len" 'BEGIN {
      printf "{\"text\":\""
      for (at = 0; at < len; at += length(piece))
        printf "%s", piece
      print "\"}" }' >"$dir/shape"
    report "$1" "$dir/shape"
  done
}

if [ $# -gt 0 ]; then
  cp "$1" "$dir/corpus"
else
  records "${top_srcdir:-.}"/seeds/*.txt >"$dir/once"
  for _ in $(seq 100); do cat "$dir/once"; done >"$dir/corpus"
fi
report "corpus" "$dir/corpus"
: >"$dir/nothing"
report "nothing: the start" "$dir/nothing"

shape "one paragraph" 'The mayor, Ann Lee, said that \\"we will not go,\\" on Monday. '
shape "paragraphs of two words" 'Ok then.\\n\\n'
shape "turns of talk" '\\"No,\\" he said. '
shape "quotation marks" '\\"'
shape "marks that open" '“a ‘b '
shape "one name" 'Ann Lee '
shape "one clause" 'Ann Lee, who, '
shape "lists" '\\"a\\", '
shape "labels" 'LEE: good evening.\\n'
shape "block quotes" '> good evening\\n'
shape "one word" 'a'
shape "a German sentence" 'der und das ist nicht, sagte die Chefin, \\"nein\\" und '
