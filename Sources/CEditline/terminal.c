#define _GNU_SOURCE
#include "CEditline.h"
#include "terminal_state.h"

#include <langinfo.h>
#include <locale.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// MARK: locale

bool ced_force_utf8_ctype(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8");
}

bool ced_locale_is_utf8(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
  if (!locale) return false;
  bool utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
  freelocale(locale);
  return utf8;
}

int ced_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: size and output

bool ced_window_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col < 2 || size.ws_row < 1) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

void ced_write(const char *bytes, size_t length) {
  fwrite(bytes, 1, length, stdout);
  fflush(stdout);
}

// MARK: modes

// Handlers run on any thread and at any moment: what they share with the editor's thread is atomic, and
// lock-free, which is all a handler may use.
static struct termios original;
static atomic_bool have_original, paste_mode, stopping;

// The modes to return to after SIGCONT. The next value is written beside the one in use before
// `wanted_now` names it (its lowest bit) and says what it is for.
enum { LENT = 0, QUIET = 2, EDITING = 4 };
static struct termios wanted[2];
static atomic_int wanted_now = LENT;

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

static void want(int kind, const struct termios *modes) {
  int next = !(wanted_now & 1);
  wanted[next] = *modes;
  wanted_now = kind | next;
}

static bool in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

void ced_terminal_remember(void) {
  if (!have_original && tcgetattr(STDIN_FILENO, &original) == 0) have_original = true;
}

void ced_terminal_stopping(bool is_stopping) { stopping = is_stopping; }

void ced_terminal_restore(void) {
  if (!have_original || !in_foreground()) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &original);
  if (paste_mode) {
    ssize_t ignored = write(STDOUT_FILENO, paste_off, sizeof paste_off - 1);
    (void)ignored;
  }
}

void ced_terminal_reapply(void) {
  // Editing in the background makes no sense: there tcsetattr stops us until we are brought back. A
  // running command may go on in the background; the editor sets the modes again when it returns.
  int now = wanted_now;
  if ((now & EDITING) || ((now & QUIET) && in_foreground()))
    tcsetattr(STDIN_FILENO, TCSANOW, &wanted[now & 1]);
}

void ced_tty(ced_tty_mode mode) {
  if (!have_original) return;
  struct termios modes = original;
  if (mode == CED_TTY_QUIET) {
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    modes.c_lflag |= ISIG;
    modes.c_iflag &= ~(tcflag_t)IXON;  // Ctrl-S while a command runs must not freeze it
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
  }
  want(mode == CED_TTY_QUIET ? QUIET : LENT, &modes);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

bool ced_terminal_note_editing(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return true;
  if (stopping || (modes.c_lflag & ICANON)) return false;
  want(EDITING, &modes);
  return true;
}

void ced_paste_mode(bool on) {
  // The flag covers the sequence on both sides: better one "off" too many than one too few.
  paste_mode = true;
  ced_write(on ? paste_on : paste_off, sizeof paste_on - 1);
  paste_mode = on;
}
