# Writes the files of plugins and commands from the templates, and the lines that make them known.
# shellcheck shell=bash disable=SC2154  # the script that sources this sets `root`

templates="$root/scripts/lib/templates"

# new_file TEMPLATE PATH PLUGIN COMMAND: fills in a template; PATH must not exist.
new_file() {
  mkdir -p "$(dirname "$2")"
  sed -e "s/__PLUGIN__/$3/g" -e "s/__PLUGIN_ID__/$(words_of "$3" | tr ' ' '-')/g" \
    -e "s/__COMMAND__/$4/g" -e "s/__WORDS__/$(words_of "$4")/g" "$templates/$1" >"$2.part"
  mv "$2.part" "$2"
  printf 'written  %s\n' "${2#"$root/"}"
}

# with_line FILE BEGIN ENTRY LINE: writes FILE.part, which is FILE with the line put in its place.
with_line() {
  local source=$1
  if [ -e "$1.part" ]; then source=$1.part; fi
  if ! LC_ALL=C awk -v begin="$2" -v entry="$3" -v line="$4" \
    -f "$root/scripts/lib/insert-sorted.awk" "$source" >"$1.part.next"; then
    rm -f "$1.part" "$1.part.next"
    stop "${1#"$root/"} does not have the list that this line belongs to:" "$4"
  fi
  mv "$1.part.next" "$1.part"
}

# replace FILE: puts FILE.part in the place of FILE, whole, with its rights.
replace() {
  chmod "$(file_mode "$1")" "$1.part"
  mv "$1.part" "$1"
  printf 'changed  %s\n' "${1#"$root/"}"
}

# file_mode FILE: the rights as octal digits; GNU and BSD ask for them differently.
file_mode() {
  stat -c %a "$1" 2>/dev/null || stat -f %Lp "$1"
}

# lay_out FILE...: lays Swift files out by the project's rules, where `swift format` is to be had.
lay_out() {
  if swift format --version >/dev/null 2>&1; then
    swift format --in-place "$@"
  fi
}

# need_new_command WORDS: stops when a command of that name exists.
need_new_command() {
  local place
  place=$(grep -rnE "(CommandSignature\(|^ *)\"$1\",( Text|\$)" "$root"/Plugins/*/Sources --include='*Command*.swift' \
    | head -n 1 | cut -d: -f1,2) || true
  if [ -n "$place" ]; then
    stop "there is a command \"$1\" already: ${place#"$root/"}"
  fi
}
