#!/bin/sh
# A git history of COUNT commits in FOLDER, each with a line of 500 characters: journal.sh FOLDER COUNT
set -eu
git init -q --bare "$1"
awk -v count="$2" 'BEGIN {
  line = sprintf("%500s", ""); gsub(/ /, "x", line)
  for (n = 1; n <= count; n++) {
    printf "commit refs/heads/main\ncommitter Bench <bench@example.invalid> %d +0000\ndata %d\n%08d%s\n", 1700000000 + n, 508, n, line
  }
}' | git -C "$1" fast-import --quiet
