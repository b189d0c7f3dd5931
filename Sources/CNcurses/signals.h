// Signal handlers, which cannot be written in Swift: only async-signal-safe calls are made here.
//
// Static variables in a header may exist once in each object file. So one function sets both the
// variable and the handlers that read it, and nothing else uses that variable.

#ifndef TROCAR_SIGNALS_H
#define TROCAR_SIGNALS_H

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "shim.h"

/// Where the numbers of signals are written.
static inline volatile int *trocar_note_to(void) {
  static volatile int descriptor = -1;
  return &descriptor;
}

static void trocar_note(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  (void)!write(*trocar_note_to(), &byte, 1);
  errno = kept;
}

/// From now on, writes the number of each of these signals to a file descriptor when it comes.
static inline void trocar_take_signals(int descriptor, const int *signals, int count) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  *trocar_note_to() = descriptor;
  action.sa_handler = trocar_note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) sigaction(signals[i], &action, NULL);
}

/// Gives one signal back to the system.
static inline void trocar_give_back(int signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

/// What a crash needs to know. Inside a function, since Swift drops a bare variable outside of one.
struct trocar_guard {
  struct termios shell_modes;
  char restoration[512];
  size_t restoration_size;
  struct sigaction before[65];
  char stack[65536];
};

static inline struct trocar_guard *trocar_guard(void) {
  static struct trocar_guard guard;
  return &guard;
}

/// Whether a fault of the program itself comes again by itself when the handler returns.
static inline bool trocar_comes_again(int signal) {
  return signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE ||
         signal == SIGTRAP;
}

/// Leaves the shell sane, then lets the crash take its course, backtrace and core file included.
static void trocar_crashed(int signal, siginfo_t *details, void *context) {
  (void)context;
  struct trocar_guard *guard = trocar_guard();
  if (trocar_is_on()) {
    (void)!write(STDOUT_FILENO, guard->restoration, guard->restoration_size);
    tcsetattr(STDIN_FILENO, TCSANOW, &guard->shell_modes);
  }
  sigaction(signal, &guard->before[signal], NULL);
  if (details->si_code > 0 && trocar_comes_again(signal)) return;
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, signal);
  sigprocmask(SIG_UNBLOCK, &own, NULL);
  raise(signal);
  // Whoever was told first, such as the runtime with its backtrace, lets a signal from outside pass.
  trocar_give_back(signal);
  raise(signal);
}

/// What takes back the modes that curses does not know of.
struct trocar_modes {
  char bytes[64];
  size_t size;
  bool is_registered;
};

static inline struct trocar_modes *trocar_modes(void) {
  static struct trocar_modes modes;
  return &modes;
}

static void trocar_left(void) {
  if (!trocar_is_on()) return;
  (void)!write(STDOUT_FILENO, trocar_modes()->bytes, trocar_modes()->size);
  endwin();
}

/// From now on, a crash writes these bytes and sets these modes before anything else is said. So does
/// every other signal that would end the program at once, unless it is ignored.
static inline void trocar_guard_against_crashes(const struct termios *modes, const char *bytes,
                                                size_t count) {
  static const int crashes[] = {SIGSEGV, SIGABRT, SIGILL,  SIGTRAP, SIGBUS,    SIGFPE,  SIGSYS,
                                SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO,
                                SIGXCPU, SIGXFSZ, SIGPWR,  SIGSTKFLT};
  struct trocar_guard *guard = trocar_guard();
  stack_t old;
  if (sigaltstack(NULL, &old) == 0 && (old.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = guard->stack, .ss_size = sizeof guard->stack};
    sigaltstack(&own, NULL);
  }
  guard->shell_modes = *modes;
  guard->restoration_size =
      count < sizeof guard->restoration ? count : sizeof guard->restoration;
  memcpy(guard->restoration, bytes, guard->restoration_size);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = trocar_crashed;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof crashes[0]; i++) {
    struct sigaction before;
    sigaction(crashes[i], NULL, &before);
    if (before.sa_handler == SIG_IGN) continue;
    if (!(before.sa_flags & SA_SIGINFO) || before.sa_sigaction != trocar_crashed)
      guard->before[crashes[i]] = before;
    sigaction(crashes[i], &action, NULL);
  }
}

/// Whatever calls `exit`, these bytes are written and the screen is given back first.
static inline void trocar_restore_at_exit(const char *bytes, size_t count) {
  struct trocar_modes *modes = trocar_modes();
  modes->size = count < sizeof modes->bytes ? count : sizeof modes->bytes;
  memcpy(modes->bytes, bytes, modes->size);
  if (!modes->is_registered) atexit(trocar_left);
  modes->is_registered = true;
}

#endif
