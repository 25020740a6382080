# Names of plugins and commands: what they may look like, and what follows from them.
# shellcheck shell=bash

# need_type_name NAME WHAT: stops unless the name can be that of a Swift type in upper camel case.
#
# A folder such as `brand-check` would build, but as module `brand_check`, so that nothing else
# finds it.
need_type_name() {
  if ! printf '%s' "$1" | LC_ALL=C grep -Eqx '[A-Z][A-Za-z0-9]*'; then
    stop "\"$1\" cannot be the name of $2: it has to be a Swift identifier that begins with a capital." \
      "Use letters and digits only, for instance BrandCheck."
  fi
  case "$1" in
    Any | Self | Type | Protocol) stop "\"$1\" means something else in Swift. Choose another name for $2." ;;
  esac
}

# words_of NAME: the lower-case words of a name in upper camel case: NPSCompare -> nps compare.
words_of() {
  printf '%s\n' "$1" | LC_ALL=C sed -E \
    -e 's/([A-Z]+)([A-Z][a-z])/\1 \2/g' -e 's/([a-z0-9])([A-Z])/\1 \2/g' | LC_ALL=C tr '[:upper:]' '[:lower:]'
}
