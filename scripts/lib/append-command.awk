# Adds a command to the list in a plugin's `commands`, after the last one that stands there. Fails
# with exit code 3 when the property does not hold a plain list of commands.
#
#   -v new=TEXT   the new command, such as `TopCommand()`

{ lines[NR] = $0 }
/var commands: \[any Command\]/ { inside = 1 }
inside && /[A-Za-z0-9]Command\(\)/ { last = NR }
inside && /^  }/ { inside = 0 }
END {
  for (number = 1; number <= NR; number++) {
    text = lines[number]
    if (number == last) {
      # After the last command of that line, whatever follows it: a comma, a bracket, nothing.
      end = 0
      while (match(substr(text, end + 1), /[A-Za-z0-9]Command\(\)/)) end += RSTART + RLENGTH - 1
      text = substr(text, 1, end) ", " new substr(text, end + 1)
    }
    print text
  }
  if (!last) exit 3
}
