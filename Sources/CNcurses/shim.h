// What Swift cannot take from ncurses as it stands: its global variables, its cast macros, and
// functions with a variable number of arguments. Everything here is one step of curses, no policy.

#ifndef TROCAR_SHIM_H
#define TROCAR_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, which cannot be included: it defines macros named `lines`, `columns`, `tab`.
extern int setupterm(const char *term, int fd, int *reason);
extern char *tigetstr(const char *name);
extern char *tparm(const char *capability, ...);

// From <wchar.h>, which the modules for Swift read without the extensions of X/Open.
extern int wcwidth(wchar_t character);

/// Whether curses owns the screen now.
static inline bool trocar_is_on(void) { return stdscr != NULL && !isendwin(); }

/// Looks the terminal up. 1 is well; 0 unknown or unfit, -1 no database of terminals.
static inline int trocar_look_up(void) {
  int reason = 0;
  return setupterm(NULL, 1, &reason) == OK ? 1 : (reason == 1 ? 0 : reason);
}

/// A string capability of the terminal, or NULL.
static inline const char *trocar_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/// What moves the cursor to the start of a row, or NULL.
static inline const char *trocar_move_to_row(int row) {
  const char *move = trocar_capability("cup");
  return move ? tparm(move, row, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}

/// Takes the screen on standard input and output; NULL where that cannot be.
static inline SCREEN *trocar_open(void) { return newterm(NULL, stdout, stdin); }

/// Lets curses gather what a picture takes, and write it in one go.
///
/// Until a screen has been left for the first time, curses writes what it has at each move of its
/// cursor, dozens of times a picture. So this one is left and taken again, before anything is on it,
/// while all that curses has to say about that goes nowhere.
static inline void trocar_gather_output(void) {
  delay_output(0);  // writes what it has said so far
  int terminal = dup(STDOUT_FILENO), nowhere = open("/dev/null", O_WRONLY);
  if (terminal >= 0 && nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
    endwin();
    wrefresh(stdscr);
    dup2(terminal, STDOUT_FILENO);
    clearok(curscr, TRUE);
  }
  if (terminal >= 0) close(terminal);
  if (nowhere >= 0) close(nowhere);
}

/// Keys come at once, one by one, unchanged, and none is shown by the terminal itself.
static inline void trocar_prepare_keys(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // Reports of the mouse are read by the decoder, whole: curses would take only their start.
  define_key(NULL, KEY_MOUSE);
  nodelay(stdscr, TRUE);
  intrflush(stdscr, FALSE);
}

/// Takes from what switches attributes the choice of a character set, which is never another one:
/// three bytes less each time, of about ten. Only where the terminal has these very sequences.
static inline void trocar_shorten_attributes(void) {
  static const char set[] = "%?%p9%t\033(0%e\033(B%;", base[] = "\033(B";
  char *all = tigetstr("sgr"), *none = tigetstr("sgr0");
  if (all == (char *)-1 || all == NULL || none == (char *)-1 || none == NULL) return;
  if (strncmp(all, set, sizeof set - 1) != 0 || strcmp(none, "\033(B\033[m") != 0) return;
  memmove(all, all + sizeof set - 1, strlen(all) - (sizeof set - 1) + 1);
  memmove(none, none + sizeof base - 1, strlen(none) - (sizeof base - 1) + 1);
}

/// Leaves no picture behind where the terminal has no second screen that would take it away.
static inline void trocar_wipe(void) {
  const char *leave = tigetstr("rmcup");
  if (leave != NULL && leave != (const char *)-1) return;
  erase();
  refresh();
}

/// The next key or byte that waits, or ERR.
static inline int trocar_read(void) { return wgetch(stdscr); }

static inline int trocar_rows(void) { return getmaxy(stdscr); }
static inline int trocar_columns(void) { return getmaxx(stdscr); }
static inline int trocar_colours(void) { return has_colors() ? COLORS : 0; }
static inline int trocar_pairs(void) { return COLOR_PAIRS; }

static inline attr_t trocar_bold(void) { return WA_BOLD; }
static inline attr_t trocar_dim(void) { return WA_DIM; }
static inline attr_t trocar_underline(void) { return WA_UNDERLINE; }
static inline attr_t trocar_reverse(void) { return WA_REVERSE; }

/// Puts one cell's worth of text, base first, on the screen to be.
///
/// Where the system gives the base another width, or cannot write it, the sign `^` stands for it,
/// so that the rest of the row keeps its place.
static inline void trocar_put(int row, int column, const uint32_t *scalars, int count, int width,
                              attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {L'^', 0};
  cchar_t cell;
  bool fits = count > 0 && wcwidth((wchar_t)scalars[0]) == width;
  if (fits) {
    text[0] = (wchar_t)scalars[0];
    int used = 1;
    for (int i = 1; i < count && used < CCHARW_MAX - 1; i++)
      if (wcwidth((wchar_t)scalars[i]) == 0) text[used++] = (wchar_t)scalars[i];
    text[used] = 0;
  }
  if (setcchar(&cell, text, attributes, (short)pair, &pair) != OK) return;
  mvwadd_wchnstr(stdscr, row, column, &cell, 1);
  if (!fits && width == 2) {
    text[0] = L' ';
    if (setcchar(&cell, text, attributes, (short)pair, &pair) == OK)
      mvwadd_wchnstr(stdscr, row, column + 1, &cell, 1);
  }
}

/// Puts printable characters of ASCII along a row, which the terminal is to have room for.
static inline void trocar_put_plain(int row, int column, const uint8_t *text, int count,
                                    attr_t attributes, int pair) {
  cchar_t cells[256];
  const wchar_t first[] = {L' ', 0};
  if (setcchar(&cells[0], first, attributes, (short)pair, &pair) != OK) return;
  for (int i = 1; i < count && i < 256; i++) cells[i] = cells[0];
  for (int done = 0; done < count; done += 256) {
    int here = count - done < 256 ? count - done : 256;
    for (int i = 0; i < here; i++) cells[i].chars[0] = text[done + i];
    mvwadd_wchnstr(stdscr, row, column + done, cells, here);
  }
}

static inline void trocar_erase(void) { werase(stdscr); }
static inline void trocar_move(int row, int column) { wmove(stdscr, row, column); }

/// Brings the screen to what was put on it.
static inline void trocar_refresh(void) { wrefresh(stdscr); }

/// Brings the screen to what was put on it, trusting nothing that stands there.
static inline void trocar_repaint(void) {
  clearok(curscr, TRUE);
  wrefresh(stdscr);
}

#endif
