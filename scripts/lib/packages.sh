# Sees that what the build and the tests need is installed, and installs it on Debian and Ubuntu.
# shellcheck shell=bash

# How to see that something is there, and the Debian package that brings it. Swift links with the
# C++ library; g++ is the name under which every release has the right one, with the C library and
# a linker.
# shellcheck disable=SC2034  # read by the scripts that source this file
build_needs="command:git=git command:pkg-config=pkg-config
  header:histedit.h=libedit-dev header:zlib.h=zlib1g-dev header:libstemmer.h=libstemmer-dev
  library:libstdc++.so=g++"
# shellcheck disable=SC2034
test_needs="command:python3=python3"
# What Swift itself starts with, by names that every release of Debian and Ubuntu has.
# shellcheck disable=SC2034
swift_needs="libcurl4-openssl-dev libncurses-dev libsqlite3-dev libxml2-dev tzdata"

# need_packages NEEDS: returns when everything is there; otherwise installs it, or stops with the
# command that does.
need_packages() {
  local missing
  missing=$(missing_packages "$1")
  if [ -z "$missing" ]; then
    return
  fi
  if [ "$(uname -s)" = Darwin ]; then
    stop "something is missing. Install it, then run this again:" "brew install $missing"
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    stop "something is missing, and there is no apt-get to install it with." \
      "Install what your system calls these Debian packages, then run this again: $missing"
  fi
  install_packages "$missing"
  missing=$(missing_packages "$1")
  if [ -n "$missing" ]; then
    stop "apt-get reports success, but this is still missing: $missing"
  fi
}

# Names the packages that are missing, with spaces between.
missing_packages() {
  local need probe missing=""
  for need in $1; do
    probe=${need%%=*}
    if ! is_there "${probe%%:*}" "${probe#*:}"; then
      missing="$missing ${need#*=}"
    fi
  done
  printf '%s' "${missing# }"
}

# is_there KIND NAME: whether a command, a C header or a library of the C++ compiler is installed.
#
# On macOS headers and libraries are part of Apple's tools, which `need_swift` asks for, and Swift
# finds them without pkg-config.
is_there() {
  local file
  if [ "$(uname -s)" = Darwin ] && { [ "$1" != command ] || [ "$2" = pkg-config ]; }; then
    return 0
  fi
  case "$1" in
    command) command -v "$2" >/dev/null 2>&1 ;;
    header) [ -e "/usr/include/$2" ] || [ -e "/usr/local/include/$2" ] ;;
    library)
      for file in /usr/lib/gcc/*/*/"$2"; do
        if [ -e "$file" ]; then return 0; fi
      done
      return 1
      ;;
  esac
}

# install_packages "NAME NAME": installs Debian packages, with sudo where that is needed.
install_packages() {
  local names=$1 log by_hand
  local -a rights=()
  by_hand="apt-get update && apt-get install -y $names"
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      stop "these packages are missing, and installing them takes an administrator. Run:" \
        "su -c '$by_hand'" "then run this again."
    fi
    by_hand="sudo apt-get update && sudo apt-get install -y $names"
    # Without a terminal nobody can type a password.
    if ! sudo -n true >/dev/null 2>&1 && ! { [ -t 0 ] && [ -t 2 ]; }; then
      stop "these packages are missing, and sudo asks for a password. Run:" \
        "$by_hand" "then run this again."
    fi
    rights=(sudo)
  fi
  rights+=(env DEBIAN_FRONTEND=noninteractive)
  say "installing $names"
  log=$(mktemp)
  # A list that cannot be refreshed is no reason to stop: the packages may be known already.
  "${rights[@]}" apt-get update >"$log" 2>&1 || say "apt-get update failed; trying to install anyway"
  # shellcheck disable=SC2086  # the names are words of their own
  if ! "${rights[@]}" apt-get install -y --no-install-recommends $names >>"$log" 2>&1; then
    tail -n 15 "$log" >&2
    rm -f "$log"
    stop "the packages could not be installed; apt-get's last words are above. Try it by hand:" "$by_hand"
  fi
  rm -f "$log"
}
