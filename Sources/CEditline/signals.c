// Signal handlers: everything in them is async-signal-safe. They do no more than write a byte for the
// signal thread, or leave the terminal as it was found before the process stops or dies.
#define _GNU_SOURCE
#include "CEditline.h"
#include "terminal_state.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int signal_pipe[2] = {-1, -1};

static void handle(int signo, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signo, &action, before);
}

static void forward(int signo) {
  int before = errno;
  unsigned char byte = (unsigned char)signo;
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = before;
}

// Not SIG_IGN, which children inherit: a broken pipe is an error of the write, not our death.
static void nothing(int signo) { (void)signo; }

static void die(int signo) {
  int before = errno;
  ced_terminal_restore();
  signal(signo, SIG_DFL);
  raise(signo);  // blocked until this handler returns
  errno = before;
}

// Ctrl-Z. Stopping by kill() would let this thread run on and set raw modes again before the process
// stops; raising on this thread with the signal unblocked stops it here.
static void stop(int signo) {
  int before = errno;
  sigset_t one, mask;
  ced_terminal_stopping(true);
  ced_terminal_restore();
  handle(signo, SIG_DFL, 0, NULL);
  sigemptyset(&one);
  sigaddset(&one, signo);
  raise(signo);
  pthread_sigmask(SIG_UNBLOCK, &one, &mask);
  // Stopped here until SIGCONT; not at all in an orphaned process group, hence reapply.
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  handle(signo, stop, SA_RESTART, NULL);
  ced_terminal_reapply();
  ced_terminal_stopping(false);
  errno = before;
}

static void resumed(int signo) {
  int before = errno;
  ced_terminal_reapply();
  errno = before;
  forward(signo);
}

// A crash must not leave a terminal without echo. The earlier handler (a backtrace, a sanitizer) comes
// next: a fault repeats when we return, an abort is raised again.
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
enum { FAULTS = sizeof faults / sizeof *faults };
static struct sigaction fault_handlers[FAULTS];

static void crash(int signo) {
  int before = errno;
  ced_terminal_restore();
  for (int i = 0; i < FAULTS; i++)
    if (faults[i] == signo) sigaction(signo, &fault_handlers[i], NULL);
  if (signo == SIGABRT || signo == SIGTRAP) raise(signo);
  errno = before;
}

// A process may be started with its input closed: a pipe must not become descriptor 0, 1 or 2.
static int close_on_exec_pipe(int fds[2]) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  fds[0] = fcntl(ends[0], F_DUPFD_CLOEXEC, 3);
  fds[1] = fcntl(ends[1], F_DUPFD_CLOEXEC, 3);
  close(ends[0]);
  close(ends[1]);
  if (fds[0] < 0 || fds[1] < 0) return -1;
  fcntl(fds[1], F_SETFL, O_NONBLOCK);  // a handler must never block
  return 0;
}

int ced_wake_pipe(int fds[2]) {
  if (close_on_exec_pipe(fds) != 0) return -1;
  fcntl(fds[0], F_SETFL, O_NONBLOCK);
  return 0;
}

int ced_signals_install(bool terminal) {
  if (signal_pipe[0] != -1) return signal_pipe[0];
  if (close_on_exec_pipe(signal_pipe) != 0) return -1;
  handle(SIGINT, forward, SA_RESTART, NULL);
  if (!terminal) return signal_pipe[0];
  ced_terminal_remember();
  atexit(ced_terminal_restore);
  handle(SIGWINCH, forward, SA_RESTART, NULL);
  handle(SIGCONT, resumed, SA_RESTART, NULL);
  handle(SIGTSTP, stop, SA_RESTART, NULL);
  handle(SIGPIPE, nothing, SA_RESTART, NULL);
  handle(SIGTERM, die, 0, NULL);
  handle(SIGHUP, die, 0, NULL);
  handle(SIGQUIT, die, 0, NULL);
  for (int i = 0; i < FAULTS; i++) handle(faults[i], crash, SA_ONSTACK, &fault_handlers[i]);
  return signal_pipe[0];
}
