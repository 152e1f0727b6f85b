# Sourced by ./test: chooses, builds and runs the test projects, and adds up their reports.

# "Domain" means tests/Gongkai.Domain.Tests; the full name of a folder under tests/ does too.
chosen_projects() {
  local name folder
  if [ $# = 0 ]; then
    ls -d tests/*.Tests
    return
  fi
  for name in "$@"; do
    for folder in "tests/Gongkai.$name.Tests" "tests/$name"; do
      [ -d "$folder" ] && { echo "$folder"; continue 2; }
    done
    echo "no test project $name; there are:" $(basename -a tests/*.Tests) >&2
    return 2
  done
}

build_once() {
  local start=$SECONDS
  if ! "$dotnet" build Gongkai.slnx -c Release -v quiet -nologo -p:RestoreLockedMode=true >"$results/build.log" 2>&1; then
    cat "$results/build.log"
    echo "The build failed."
    exit 1
  fi
  echo "Built in $((SECONDS - start)) s"
}

# The counters of a TRX report: total, passed, failed (errors and time-outs are failures).
counter() { sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

run_project() {
  local name=${1##*/} start=$SECONDS code=0
  local log=$results/$name.log report=$results/$name.trx
  timeout --kill-after=30s 20m "$dotnet" "$1/bin/Release/net10.0/$name.dll" \
    --report-trx --report-trx-filename "$name.trx" --results-directory "$results" --no-ansi --progress off \
    >"$log" 2>&1 </dev/null || code=$?
  local ok bad total
  total=$(counter "$report" total 2>/dev/null || true)
  ok=$(counter "$report" passed 2>/dev/null || true)
  bad=$(counter "$report" failed 2>/dev/null || true)
  passed=$((passed + ${ok:-0}))
  failed=$((failed + ${bad:-0}))
  printf '%-28s %5s passed %5s failed %5s s\n' "$name" "${ok:-0}" "${bad:-0}" "$((SECONDS - start))"
  [ "$code" != 0 ] || [ "${total:-0}" = 0 ] || return 0
  tail -n 300 "$log"
  # A runner that stopped, or ran nothing, is a failure although no test of it failed.
  [ "${bad:-0}" != 0 ] || { broken+=("$name (exit code $code, ${total:-0} tests)"); failed=$((failed + 1)); }
}

summarise() {
  echo
  [ ${#broken[@]} = 0 ] || printf 'did not run to its end: %s\n' "${broken[@]}"
  echo "Reports: artifacts/tests"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
