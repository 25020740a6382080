#define _GNU_SOURCE
#include "CEditline.h"
#include "terminal_state.h"

#include <fcntl.h>
#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

struct ced_editor {
  EditLine *el;
  History *history;
  FILE *complaints;  // /dev/null: what goes wrong is said in our own words
  ced_callbacks callbacks;
  void *context;
  char *left, *right;
};

// MARK: callbacks

static ced_editor *of(EditLine *el) {
  void *data = NULL;
  el_get(el, EL_CLIENTDATA, &data);
  return data;
}

static char *left_prompt(EditLine *el) { return of(el)->left; }
static char *right_prompt(EditLine *el) { return of(el)->right; }

static int read_key(EditLine *el, wchar_t *out) {
  ced_editor *e = of(el);
  uint32_t scalar = 0;
  int result = e->callbacks.read_scalar(e->context, &scalar);
  *out = result == 1 ? (wchar_t)scalar : L'\0';
  return result;
}

static unsigned char run(EditLine *el, int slot) {
  ced_editor *e = of(el);
  switch (e->callbacks.command(e->context, slot)) {
    case CED_REFRESH: return CC_REFRESH;
    case CED_CURSOR: return CC_CURSOR;
    case CED_BEEP: return CC_REFRESH_BEEP;
    case CED_NORM: break;
  }
  return CC_NORM;
}

#define SLOT(n) \
  static unsigned char slot##n(EditLine *el, int key) { \
    (void)key; \
    return run(el, n); \
  }
SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4) SLOT(5) SLOT(6) SLOT(7)
static unsigned char (*const slots[CED_SLOTS])(EditLine *, int) = {
  slot0, slot1, slot2, slot3, slot4, slot5, slot6, slot7,
};

// MARK: life

ced_editor *ced_open(const char *program, ced_callbacks callbacks, void *context) {
  ced_editor *e = calloc(1, sizeof *e);
  if (!e) return NULL;
  e->callbacks = callbacks;
  e->context = context;
  e->left = strdup("> ");
  e->right = strdup("");
  e->complaints = fopen("/dev/null", "we");
  ced_terminal_remember();
  if (e->left && e->right && e->complaints) e->el = el_init(program, stdin, stdout, e->complaints);
  e->history = history_init();
  if (!e->el || !e->history) {
    ced_close(e);
    return NULL;
  }
  el_set(e->el, EL_CLIENTDATA, e);
  el_set(e->el, EL_SIGNAL, 0);  // its handlers send the signal on to the whole process group
  el_set(e->el, EL_EDITOR, "emacs");
  el_set(e->el, EL_PROMPT_ESC, left_prompt, '\1');
  el_set(e->el, EL_RPROMPT_ESC, right_prompt, '\1');
  el_set(e->el, EL_GETCFN, read_key);
  el_set(e->el, EL_HIST, history, e->history);
  HistEvent event;
  history(e->history, &event, H_SETUNIQUE, 0);
  // -d while editing, -x between lines: no XON/XOFF, or one Ctrl-S freezes the program; and no cooked
  // window between lines in which what is typed ahead would be echoed twice or a Ctrl-D swallowed.
  el_set(e->el, EL_SETTY, "-d", "-ixon", NULL);
  el_set(e->el, EL_SETTY, "-x", "-ixon", "-icanon", "-echo", NULL);
  return e;
}

void ced_close(ced_editor *e) {
  if (!e) return;
  if (e->el) {
    // el_end would flush what was typed ahead; with editing off it leaves the terminal alone.
    el_set(e->el, EL_PREP_TERM, 0);
    el_set(e->el, EL_EDITMODE, 0);
    el_end(e->el);
  }
  if (e->history) history_end(e->history);
  if (e->complaints) fclose(e->complaints);
  free(e->left);
  free(e->right);
  free(e);
}

// MARK: settings

bool ced_is_vi(const ced_editor *e) {
  const char *mode = NULL;
  return el_get(e->el, EL_EDITOR, &mode) == 0 && mode && mode[0] == 'v';
}

bool ced_moves_cursor(const ced_editor *e) {
  char up[] = "up", *sequence = NULL;
  return el_get(e->el, EL_GETTC, up, &sequence) == 0 && sequence && *sequence;
}

static void replace(char **old, const char *text) {
  char *copy = strdup(text);
  if (!copy) return;
  free(*old);
  *old = copy;
}

void ced_set_prompt(ced_editor *e, const char *left, const char *right) {
  replace(&e->left, left);
  replace(&e->right, right);
}

int ced_parse(ced_editor *e, int argc, const char *const *argv) {
  return argc < 1 ? -1 : el_parse(e->el, argc, (const char **)argv);
}

int ced_add_command(ced_editor *e, int slot, const char *name, const char *help) {
  if (slot < 0 || slot >= CED_SLOTS) return -1;
  return el_set(e->el, EL_ADDFN, name, help, slots[slot]);
}

int ced_bind(ced_editor *e, bool alternate_map, const char *keys, const char *function) {
  return alternate_map ? el_set(e->el, EL_BIND, "-a", keys, function, NULL)
                       : el_set(e->el, EL_BIND, keys, function, NULL);
}

// MARK: the line

const char *ced_gets(ced_editor *e, int *length) { return el_gets(e->el, length); }

ced_line ced_current_line(const ced_editor *e) {
  const LineInfo *line = el_line(e->el);
  // In vi mode libedit's pointers can leave the buffer: never trust them.
  ptrdiff_t length = line->lastchar - line->buffer, cursor = line->cursor - line->buffer;
  if (length < 0) length = 0;
  if (cursor < 0) cursor = 0;
  if (cursor > length) cursor = length;
  return (ced_line){line->buffer, (size_t)length, (size_t)cursor};
}

int ced_insert(ced_editor *e, const char *utf8) { return el_insertstr(e->el, utf8); }
void ced_delete_before(ced_editor *e, int scalars) { el_deletestr(e->el, scalars); }
void ced_move_cursor(ced_editor *e, int scalars) { el_cursor(e->el, scalars); }
void ced_refresh(ced_editor *e) { el_set(e->el, EL_REFRESH); }
void ced_resize(ced_editor *e) { el_resize(e->el); }

void ced_beep(ced_editor *e) {
  el_beep(e->el);
  fflush(stdout);
}

void ced_raw(ced_editor *e) {
  el_set(e->el, EL_PREP_TERM, 1);
  // Ctrl-Z at this very moment: once it is over, from the start.
  for (int attempt = 0; attempt < 1000 && !ced_terminal_note_editing(); attempt++) {
    usleep(1000);
    el_set(e->el, EL_PREP_TERM, 0);
    el_set(e->el, EL_PREP_TERM, 1);
  }
}

// MARK: history in memory

void ced_history_limit(ced_editor *e, int entries) {
  HistEvent event;
  history(e->history, &event, H_SETSIZE, entries);
}

void ced_history_enter(ced_editor *e, const char *utf8) {
  HistEvent event;
  history(e->history, &event, H_ENTER, utf8);
}

void ced_history_clear(ced_editor *e) {
  HistEvent event;
  history(e->history, &event, H_CLEAR);
}
