#!/bin/sh
# tls.sh - pullquote-fetch and a server that signed its certificate itself.
#
# The server and the certificate are openssl's; without it there is no test.
set -u
fetch=$(cd "${top_builddir:-.}" && pwd)/pullquote-fetch
work=$(mktemp -d) || exit 1
cd "$work" || exit 1
server=
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT

if ! [ -x "$fetch" ] || ! command -v openssl >/dev/null; then
  echo "1..0 # SKIP pullquote-fetch or openssl is not here"
  exit 0
fi
echo "1..1"

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
  -keyout key -out certificate 2>req-log || { cat req-log; exit 1; }
# Port 0 is a free one; openssl says which.  Its life is bounded, too.
timeout 600 openssl s_server -accept 127.0.0.1:0 -key key -cert certificate \
  -www >server-log 2>&1 &
server=$!
tries=0
while [ $tries -lt 1200 ] && ! grep -q '^ACCEPT' server-log; do
  sleep 0.1
  tries=$((tries + 1))
done
port=$(sed -n 's/^ACCEPT.*:\([0-9]*\).*/\1/p' server-log)

unset https_proxy all_proxy HTTPS_PROXY ALL_PROXY
"$fetch" "https://127.0.0.1:$port/" >out 2>err
status=$?
if [ $status -eq 1 ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] &&
  grep -qE 'cannot prove who it is|install ca-certificates' err; then
  echo "ok 1 - a certificate that nobody vouches for is refused with a reason"
else
  echo "not ok 1 - a certificate that nobody vouches for (status $status)"
  sed 's/^/# /' err server-log
  exit 1
fi
