#pragma once
#include <stddef.h>
#include <stdint.h>

// The scanning core of the response store: bytes in, positions out. Nothing here allocates or knows
// what a column is, and nothing but a mapped stretch is remembered. Every text must be readable
// REIS_PADDING bytes past its end.
#define REIS_PADDING 64

// What one scan of a window of delimited text found. The window starts at a record's start.
typedef struct {
  size_t separators;   // delimiters and line ends outside quotes
  size_t records;      // of these, line ends
  size_t lines;        // all line feeds, those inside quotes too
  uint64_t irregular;  // not 0: a quote that RFC 4180 does not allow; scan again exactly
  uint64_t open;       // not 0: the window ends inside quotes
  size_t opened_at;    // where that quote stands; only after an exact scan
} reis_scan_result;

// Which instructions a scan uses.
typedef enum {
  REIS_SCAN_BASELINE = 0,  // SSE2 on x86-64, NEON on arm64, plain C elsewhere
  REIS_SCAN_AVX2 = 1,
  REIS_SCAN_AVX512 = 2,  // with VBMI2; only the search for separators gains by it
} reis_scan_level;

// The best level that this processor has.
reis_scan_level reis_scan_best_level(void);

// Finds the separators of n bytes at text.
//   separators[i]  offset of the i-th separator
//   records[r]     number of separators up to and including the r-th line end
// Both need room for n + REIS_PADDING entries.
void reis_scan(reis_scan_level level, const uint8_t *text, size_t n, uint8_t delimiter,
               uint8_t quote, uint32_t *separators, uint32_t *records, reis_scan_result *result);

// The same, byte by byte: a quote opens only at the start of a cell, and any other quote outside
// quotes is text, as spreadsheets have it. This is what irregular text means.
void reis_scan_exact(const uint8_t *text, size_t n, uint8_t delimiter, uint8_t quote,
                     uint32_t *separators, uint32_t *records, reis_scan_result *result);

// Copies a quoted cell to target (room for n + REIS_PADDING): source is what follows the opening
// quote, n bytes as far as the next separator. A doubled quote becomes one, the closing quote is
// left out, and what stands between it and the separator is kept. Returns the bytes written.
size_t reis_unescape(uint8_t *target, const uint8_t *source, size_t n, uint8_t quote);

// Counts line feeds.
size_t reis_count_lines(reis_scan_level level, const uint8_t *text, size_t n);

// The offset of the first byte that is not part of valid UTF-8, or that is zero; n if there is
// none.
size_t reis_first_unclean(reis_scan_level level, const uint8_t *text, size_t n);

// Finds a needle of m >= 1 bytes, ASCII letters compared without regard to case where fold is not
// 0. Writes the offsets of at most capacity occurrences in order, overlapping ones too, and returns
// how many.
size_t reis_find(reis_scan_level level, const uint8_t *text, size_t n, const uint8_t *needle,
                 size_t m, int fold, uint32_t *offsets, size_t capacity);

// Maps n bytes of a file from an offset on, all of which it has, for reading by this thread; NULL
// where the system does not do so, or when the thread has mapped a stretch already.
//
// The process survives the file becoming shorter: what is missing reads as zeros, and
// reis_map_is_cut tells of it. The first call takes over SIGBUS, and hands on what is not its own.
const uint8_t *reis_map(int descriptor, uint64_t offset, size_t n);

// Whether some of the stretch that this thread has mapped was missing when it was read.
int reis_map_is_cut(void);

// Gives back the stretch that this thread has mapped.
void reis_unmap(void);
