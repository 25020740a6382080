# Finds Swift, or says how to get it.
# shellcheck shell=bash

swift_major=6
swift_minor=2

# Returns when a Swift that can build reis is on the PATH; stops with the next command otherwise.
need_swift() {
  need_apple_tools
  if ! command -v swift >/dev/null 2>&1; then
    stop_without_swift
  fi
  local answer version
  answer=$(swift --version 2>&1) || answer=$(swift_with_its_libraries "$answer") || exit 1
  version=$(printf '%s\n' "$answer" \
    | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  if [ -z "$version" ]; then
    stop "\"swift --version\" does not name a version. It says:" "$answer"
  fi
  if [ "${version%%.*}" -lt "$swift_major" ] \
    || { [ "${version%%.*}" -eq "$swift_major" ] && [ "${version#*.}" -lt "$swift_minor" ]; }; then
    stop "Swift $swift_major.$swift_minor or newer is needed; $(command -v swift) is $version." \
      "Get a newer one from https://www.swift.org/install, then run this again."
  fi
}

# swift_with_its_libraries COMPLAINT: for a Swift that was unpacked on a system without the libraries it
# starts with: installs them, and prints what `swift --version` says then.
swift_with_its_libraries() {
  local answer=$1
  case "$answer" in
    *"error while loading shared libraries"*)
      if command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2154  # from packages.sh
        install_packages "$swift_needs"
        if answer=$(swift --version 2>&1); then
          printf '%s' "$answer"
          return
        fi
      fi
      ;;
  esac
  stop "Swift is installed but does not start. It says:" "$answer" \
    "What it needs is listed at https://www.swift.org/install/linux"
}

# On macOS the compiler, git and the headers of libedit and zlib all come with Apple's tools; asking
# for `swift` without them would open a window instead of failing.
need_apple_tools() {
  if [ "$(uname -s)" = Darwin ] && ! xcode-select -p >/dev/null 2>&1; then
    stop "Apple's command line tools are missing. Install them, then run this again:" \
      "xcode-select --install"
  fi
}

stop_without_swift() {
  local folder
  for folder in "$HOME/.local/share/swiftly/bin" "$HOME/.swiftly/bin" /opt/swift/usr/bin \
    /usr/local/swift/usr/bin /usr/libexec/swift/bin; do
    if [ -x "$folder/swift" ]; then
      stop "Swift is in $folder, which is not on your PATH. Add it, then run this again:" \
        "export PATH=\"$folder:\$PATH\""
    fi
  done
  stop "there is no \"swift\" on your PATH." \
    "Install Swift $swift_major.$swift_minor or newer: https://www.swift.org/install" \
    "Open a new terminal so that it is on your PATH, then run this again."
}
