# Sourced by ./test: chooses, builds and runs the test projects, and adds up their reports.

# "Domain" means tests/Gongkai.Domain.Tests; the full name of a folder under tests/ does too.
chosen_projects() {
  local name folder
  if [ $# = 0 ]; then
    ls -d tests/*.Tests | sort -r
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

# One compiler for all projects, which ends with the build: half the time of one compiler for each.
build_once() {
  local start=$SECONDS compiler=gongkai-tests-$$ code=0
  "$dotnet" build Gongkai.slnx -c Release -v quiet -nologo -p:RestoreLockedMode=true \
    -p:UseSharedCompilation=true -p:SharedCompilationId=$compiler >"$results/build.log" 2>&1 || code=$?
  end_compiler "$compiler"
  if [ "$code" != 0 ]; then
    cat "$results/build.log"
    echo "The build failed."
    exit 1
  fi
  echo "Built in $((SECONDS - start)) s"
}

end_compiler() {
  local file
  for file in $(grep -slzx -- "-pipename:$1" /proc/[0-9]*/cmdline); do
    file=${file%/cmdline}
    kill "${file##*/}" 2>/dev/null || true
  done
}

# A counter of a TRX report: total, passed, failed (errors and time-outs are failures); 0 where there is none.
counter() {
  local number
  number=$(sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" 2>/dev/null | head -n 1)
  echo "${number:-0}"
}

# Runs one project, says how it went, and leaves its exit code beside its report.
run_project() {
  local name=${1##*/} start=$SECONDS code=0
  local log=$results/$name.log report=$results/$name.trx
  timeout --kill-after=30s 20m "$dotnet" "$1/bin/Release/net10.0/$name.dll" \
    --report-trx --report-trx-filename "$name.trx" --results-directory "$results" --no-ansi --progress off \
    >"$log" 2>&1 </dev/null || code=$?
  echo "$code" >"$results/$name.code"
  printf '%-28s %5s passed %5s failed %5s s\n' "$name" "$(counter "$report" passed)" "$(counter "$report" failed)" "$((SECONDS - start))"
  [ "$code" = 0 ] || tail -n 300 "$log"
}

# Two at a time: much of a run is waiting for browsers, databases and processes that are killed.
run_projects() {
  local project
  for project in "$@"; do
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || true; done
    run_project "$project" &
  done
  wait
}

summarise() {
  local passed=0 failed=0 broken=() name report code total bad
  for project in "$@"; do
    name=${project##*/} report=$results/${project##*/}.trx
    code=$(cat "$results/$name.code" 2>/dev/null || echo 1)
    total=$(counter "$report" total) bad=$(counter "$report" failed)
    passed=$((passed + $(counter "$report" passed)))
    failed=$((failed + bad))
    # A runner that stopped, or ran nothing, is a failure although no test of it failed.
    if [ "$bad" = 0 ] && { [ "$code" != 0 ] || [ "$total" = 0 ]; }; then
      broken+=("$name (exit code $code, $total tests)")
      failed=$((failed + 1))
    fi
  done
  echo
  [ ${#broken[@]} = 0 ] || printf 'did not run to its end: %s\n' "${broken[@]}"
  echo "Reports: artifacts/tests"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
