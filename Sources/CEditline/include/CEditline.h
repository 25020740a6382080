// A typed C face for libedit.
//
// libedit's setters are variadic, its callbacks carry no context and its FILE pointers cannot be named
// from Swift 6. This header hides all three. It must not include <histedit.h>: Swift sees only what is
// declared here. All text is UTF-8. Nothing here is thread-safe unless it says so: one thread owns an
// editor. The functions that touch the terminal's modes keep a copy that signal handlers can use.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: editor (editor.c)

typedef struct ced_editor ced_editor;

// An editor command gets no argument that tells it apart from others, so there is a fixed number of
// trampolines, one a slot.
enum { CED_SLOTS = 8 };

// What libedit does after a command of ours.
typedef enum {
  CED_NORM,     // nothing
  CED_REFRESH,  // draw the line again
  CED_CURSOR,   // only the cursor moved
  CED_BEEP,     // draw the line again and beep
} ced_action;

typedef struct {
  // Delivers the next key: 1 = *scalar is set, 0 = end of input, -1 = error.
  int (*read_scalar)(void *context, uint32_t *scalar);
  ced_action (*command)(void *context, int slot);
} ced_callbacks;

// NULL when memory or the terminal is not to be had. LC_CTYPE must be UTF-8 before (ced_force_utf8_ctype).
// Complaints of libedit about an unknown terminal or a bad binding are not printed.
ced_editor *ced_open(const char *program, ced_callbacks callbacks, void *context);
// Leaves what was typed ahead in the terminal for whoever reads next.
void ced_close(ced_editor *e);

bool ced_is_vi(const ced_editor *e);
// Whether the terminal description can move the cursor up: without it there is no place for colour or hints.
bool ced_moves_cursor(const ced_editor *e);
// Byte 1 brackets escape sequences. See Prompt.swift for the rules an encoded prompt obeys.
void ced_set_prompt(ced_editor *e, const char *left, const char *right);
// One .editrc command, already in words; argv ends with NULL. Not 0 when libedit does not accept it
// (-1 for a command it does not know, 1 for one that failed).
int ced_parse(ced_editor *e, int argc, const char *const *argv);
int ced_add_command(ced_editor *e, int slot, const char *name, const char *help);
int ced_bind(ced_editor *e, bool alternate_map, const char *keys, const char *function);

// The accepted line with its newline, valid until the next call; NULL at the end of input.
const char *ced_gets(ced_editor *e, int *length);

// The line being edited; length and cursor in bytes, always within the text; valid until the next call.
typedef struct {
  const char *text;
  size_t length, cursor;
} ced_line;
ced_line ced_current_line(const ced_editor *e);
int ced_insert(ced_editor *e, const char *utf8);
void ced_delete_before(ced_editor *e, int scalars);
void ced_move_cursor(ced_editor *e, int scalars);
void ced_refresh(ced_editor *e);  // draws from column 0 of the row the cursor is in
void ced_resize(ced_editor *e);   // asks the terminal for its size
void ced_beep(ced_editor *e);

void ced_history_limit(ced_editor *e, int entries);
void ced_history_enter(ced_editor *e, const char *utf8);
void ced_history_clear(ced_editor *e);

// MARK: terminal (terminal.c)

// Makes the C library read and write UTF-8, whatever LANG says; only LC_CTYPE, so that numbers stay as
// they are. False when not even C.UTF-8 is installed.
bool ced_force_utf8_ctype(void);
// What the user's own locale says, without changing anything that lasts.
bool ced_locale_is_utf8(void);
// wcwidth under LC_CTYPE: columns, or -1 for what cannot be printed.
int ced_scalar_width(uint32_t scalar);
// False when no terminal is behind fd or it does not know its size.
bool ced_window_size(int fd, int *rows, int *columns);
// Through stdout's buffer, so that Swift's print and the editor keep their order; flushed.
void ced_write(const char *bytes, size_t length);

typedef enum {
  CED_TTY_ORIGINAL,  // as found at the start: for child programs and at the end
  CED_TTY_QUIET,     // no echo, no line buffer, no XON/XOFF, signals on: while a command runs
} ced_tty_mode;
void ced_tty(ced_tty_mode mode);
// libedit's own raw mode, before it prints the prompt; remembered for SIGCONT.
void ced_raw(ced_editor *e);
// Bracketed paste on or off; signal handlers switch it off before the process stops or dies.
void ced_paste_mode(bool on);

// MARK: signals (signals.c)

// Non-blocking on both ends, close-on-exec. -1 and errno on failure.
int ced_wake_pipe(int fds[2]);
// Installs handlers once and returns the descriptor from which signal numbers can be read, one byte
// each, blocking; -1 and errno on failure. `terminal` false: only SIGINT is taken over.
int ced_signals_install(bool terminal);

#ifdef __cplusplus
}
#endif
#endif
