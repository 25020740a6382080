#define _GNU_SOURCE
#include "cscan.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

// The stretch that this thread reads. A read past the end of a file that became shorter is
// signalled to the thread that reads, so nothing here is shared between threads.
static _Thread_local struct {
  uintptr_t from, to;
  volatile sig_atomic_t is_cut;
} current;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct sigaction earlier;
static uintptr_t page_size;

// Gives the reader zeros from the missing page to the end of the stretch and remembers that; any
// other fault is left to whoever handled it before.
static void on_missing_page(int number, siginfo_t *info, void *context) {
  uintptr_t at = (uintptr_t)info->si_addr;
  if (at >= current.from && at < current.to) {
    uintptr_t page = at & ~(page_size - 1);
    void *zeros = mmap((void *)page, current.to - page, PROT_READ,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (zeros != MAP_FAILED) {
      current.is_cut = 1;
      return;
    }
  }
  if (earlier.sa_flags & SA_SIGINFO) {
    earlier.sa_sigaction(number, info, context);
  } else if (earlier.sa_handler != SIG_DFL && earlier.sa_handler != SIG_IGN) {
    earlier.sa_handler(number);
  } else {
    // The faulting read is tried again, and ends the process as it would have.
    signal(number, SIG_DFL);
  }
}

static void prepare(void) {
  page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  struct sigaction action = {0};
  action.sa_sigaction = on_missing_page;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &earlier);
}

const uint8_t *reis_map(int descriptor, uint64_t offset, size_t n) {
  pthread_once(&once, prepare);
  if (current.to != 0) return NULL;
  uint64_t start = offset & ~(uint64_t)(page_size - 1);
  size_t length = (size_t)(offset - start) + n;
  length = (length + page_size - 1) & ~(size_t)(page_size - 1);
  void *base = mmap(NULL, length, PROT_READ, MAP_SHARED, descriptor, (off_t)start);
  if (base == MAP_FAILED) return NULL;
  current.is_cut = 0;
  current.from = (uintptr_t)base;
  current.to = (uintptr_t)base + length;
  return (const uint8_t *)base + (offset - start);
}

int reis_map_is_cut(void) { return current.is_cut; }

void reis_unmap(void) {
  if (current.to == 0) return;
  munmap((void *)current.from, current.to - current.from);
  current.from = current.to = 0;
}
