# Puts one line into a list of lines, in order. Fails with exit code 3 when it finds no such list.
#
#   -v begin=PATTERN   the line that opens the list; empty when the list opens with its first entry
#   -v entry=PATTERN   what an entry looks like
#   -v line=TEXT       the new entry
#
# Run it with LC_ALL=C, so that the order is that of the bytes everywhere.

# What entries are sorted by: their text without indentation and the words of an import.
function key(text) {
  sub(/^ +/, "", text)
  sub(/^(public |internal |package )?import /, "", text)
  return text
}

function insert() {
  print line
  inserted = 1
}

!inserted && begin == "" && $0 ~ entry { opened = 1 }
!inserted && opened && ($0 !~ entry || key($0) > key(line)) { insert() }
{ print }
begin != "" && $0 ~ begin { opened = 1 }
END {
  if (!inserted && opened) insert()
  if (!inserted) exit 3
}
