// What terminal.c and signals.c share. Async-signal-safe unless it says otherwise.
#ifndef TERMINAL_STATE_H
#define TERMINAL_STATE_H

#include <stdbool.h>

// Takes the terminal's present modes as the original ones; only the first call counts. Not for handlers.
void ced_terminal_remember(void);
// Original modes, bracketed paste off; nothing when we are not in the foreground: the terminal is
// another's then, and setting it would stop us with SIGTTOU.
void ced_terminal_restore(void);
// Says that Ctrl-Z is being handled: the modes on the terminal are not ours meanwhile.
void ced_terminal_stopping(bool is_stopping);
// After SIGCONT: the modes we were in, unless the terminal is lent out.
void ced_terminal_reapply(void);

// Takes the modes libedit has just set as the ones to return to. False when a handler has put the
// original ones back at the same moment. Not for handlers.
bool ced_terminal_note_editing(void);

#endif
