# What the scripts say: one line while they work, and one next step when they cannot go on.
# shellcheck shell=bash

# Prints a line about the work on standard error.
say() {
  printf '%s\n' "$*" >&2
}

# stop REASON NEXT...: says what is wrong and what to do about it, a line each, and ends the script.
stop() {
  local line
  printf '%s: %s\n' "scripts/$(basename "$(readlink -f "$0")")" "$1" >&2
  shift
  for line in "$@"; do
    printf '    %s\n' "$line" >&2
  done
  exit 1
}
