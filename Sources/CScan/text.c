#include "cscan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,popcnt,bmi")))
#endif

// Copies text to target up to the first quote and returns its offset, or n without one. May write
// up to 15 bytes more than it copies.
static inline size_t copy_to_quote(uint8_t *target, const uint8_t *text, size_t n, uint8_t quote) {
  size_t i = 0;
#if defined(__x86_64__)
  __m128i q = _mm_set1_epi8((char)quote);
  for (; i < n; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(text + i));
    _mm_storeu_si128((__m128i *)(target + i), v);
    uint32_t mask = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, q));
    if (mask) {
      size_t at = i + (size_t)__builtin_ctz(mask);
      return at < n ? at : n;
    }
  }
#else
  for (; i < n && text[i] != quote; i++) target[i] = text[i];
#endif
  return i < n ? i : n;
}

size_t reis_unescape(uint8_t *target, const uint8_t *source, size_t n, uint8_t quote) {
  uint8_t *out = target;
  size_t i = 0;
  for (;;) {
    size_t run = copy_to_quote(out, source + i, n - i, quote);
    out += run;
    i += run;
    if (i >= n) break;
    if (i + 1 < n && source[i + 1] == quote) {
      *out++ = quote;
      i += 2;
      continue;
    }
    // The closing quote. What follows it, if anything, is text.
    memcpy(out, source + i + 1, n - i - 1);
    out += n - i - 1;
    break;
  }
  return (size_t)(out - target);
}

#if defined(__x86_64__)
AVX2 static size_t count_lines_avx2(const uint8_t *text, size_t n) {
  size_t count = 0, i = 0;
  __m256i feed = _mm256_set1_epi8('\n');
  for (; i + 32 <= n; i += 32) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(text + i));
    uint32_t mask = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, feed));
    count += (size_t)__builtin_popcount(mask);
  }
  for (; i < n; i++) count += text[i] == '\n';
  return count;
}
#endif

size_t reis_count_lines(reis_scan_level level, const uint8_t *text, size_t n) {
#if defined(__x86_64__)
  if (level >= REIS_SCAN_AVX2) return count_lines_avx2(text, n);
#endif
  (void)level;
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += text[i] == '\n';
  return count;
}

// The length of the valid UTF-8 sequence at text, which has n bytes; 0 if there is none.
// Table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing past U+10FFFF.
static inline size_t sequence(const uint8_t *text, size_t n) {
  uint8_t a = text[0];
  if (a < 0x80) return a != 0;
  if (a < 0xC2) return 0;
  if (n < 2 || (text[1] & 0xC0) != 0x80) return 0;
  if (a < 0xE0) return 2;
  if (n < 3 || (text[2] & 0xC0) != 0x80) return 0;
  if (a < 0xF0) {
    if ((a == 0xE0 && text[1] < 0xA0) || (a == 0xED && text[1] > 0x9F)) return 0;
    return 3;
  }
  if (n < 4 || (text[3] & 0xC0) != 0x80 || a > 0xF4) return 0;
  if ((a == 0xF0 && text[1] < 0x90) || (a == 0xF4 && text[1] > 0x8F)) return 0;
  return 4;
}

// The number of bytes from text on that are ASCII and not zero, in whole blocks; at most n.
static inline size_t plain_blocks(const uint8_t *text, size_t n) {
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    uint64_t word;
    memcpy(&word, text + i, 8);
    // A byte that is zero borrows from its high bit; one beyond ASCII has it set already.
    if ((word | (word - 0x0101010101010101ull)) & 0x8080808080808080ull) break;
  }
  return i;
}

#if defined(__x86_64__)
AVX2 static size_t plain_blocks_avx2(const uint8_t *text, size_t n) {
  size_t i = 0;
  __m256i zero = _mm256_setzero_si256();
  for (; i + 32 <= n; i += 32) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(text + i));
    __m256i bad = _mm256_or_si256(v, _mm256_cmpeq_epi8(v, zero));
    uint32_t mask = (uint32_t)_mm256_movemask_epi8(bad);
    if (mask) return i + (size_t)__builtin_ctz(mask);
  }
  return i;
}
#endif

size_t reis_first_unclean(reis_scan_level level, const uint8_t *text, size_t n) {
  size_t i = 0;
  while (i < n) {
#if defined(__x86_64__)
    i += level >= REIS_SCAN_AVX2 ? plain_blocks_avx2(text + i, n - i) : plain_blocks(text + i, n - i);
#else
    (void)level;
    i += plain_blocks(text + i, n - i);
#endif
    // Then one by one as far as the next stretch of ASCII is worth a block.
    size_t ascii = 0;
    while (i < n && ascii < 8) {
      size_t length = sequence(text + i, n - i);
      if (length == 0) return i;
      ascii = length == 1 ? ascii + 1 : 0;
      i += length;
    }
  }
  return n;
}
