# tap.sh - what the shell tests share: lines of the Test Anything Protocol.
# To be read with `.`; tap_done is the last command.

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

tap_done() {
  echo "1..$test_n"
  [ "$fail_n" -eq 0 ]
}
