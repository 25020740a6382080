# Builds the release binary when a source is newer than the last build.
# shellcheck shell=bash

# is_built ROOT: whether the release binary is there and no source changed since it was built.
#
# A start must not wait for `swift build` to find out that there is nothing to do. The folders'
# own times tell of removed and renamed files.
is_built() {
  local stamp=$1/.build/reis-release.stamp
  [ -x "$1/.build/release/reis" ] && [ -e "$stamp" ] \
    && [ -z "$(find "$1/Package.swift" "$1/Sources" "$1/Plugins" -newer "$stamp" -print -quit)" ]
}

# build_release ROOT: builds, with one line of progress; shows the compiler's errors when it fails.
build_release() {
  local root=$1 log=$1/.build/reis-release.log stamp=$1/.build/reis-release.stamp status=0
  local begin="building reis"
  mkdir -p "$root/.build"
  [ -e "$stamp" ] || begin="building reis; the first time takes a few minutes"
  # The stamp is as old as the start of the build: a source saved meanwhile is newer than it.
  : >"$stamp.next"
  swift build --package-path "$root" --configuration release --product reis 2>&1 \
    | tee "$log" | show_progress "$begin"
  status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ]; then
    rm -f "$stamp.next"
    grep -E '^[^ |].*error: |^error: ' "$log" | sort -u | head -n 20 >&2 || tail -n 20 "$log" >&2
    stop "the build failed; its errors are above." "Everything the compiler said: $log"
  fi
  mv -f "$stamp.next" "$stamp"
  rm -f "$log"
}

# show_progress BEGIN: reads the compiler's lines and shows how far it is: on a terminal in one line
# that is wiped at the end, elsewhere only that it began.
show_progress() {
  local line
  if [ ! -t 2 ] || [ "${TERM:-dumb}" = dumb ]; then
    say "$1"
    cat >/dev/null
    return
  fi
  printf '%s' "$1" >&2
  while IFS= read -r line; do
    case "$line" in
      "["[0-9]*/[0-9]*"] "*)
        line=${line%%]*}
        printf '\r\033[Kbuilding reis: step %s' "${line#[}" >&2
        ;;
      Fetching* | Updating* | "Working copy of"*) printf '\r\033[Kbuilding reis: fetching packages' >&2 ;;
    esac
  done
  printf '\r\033[K' >&2
}
