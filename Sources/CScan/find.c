#include "cscan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,popcnt,bmi")))
#endif

static inline uint8_t lower(uint8_t c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; }

static inline int matches(const uint8_t *text, const uint8_t *needle, size_t m, int fold) {
  if (!fold) return memcmp(text, needle, m) == 0;
  for (size_t i = 0; i < m; i++) {
    if (lower(text[i]) != lower(needle[i])) return 0;
  }
  return 1;
}

// How common a byte is in Dutch and English text: higher is more common.
static int commonness(uint8_t c) {
  static const char order[] = "qxyzjcfwpbukvmlgszohdriat en";
  const char *at = c ? strchr(order, lower(c)) : 0;
  return at ? (int)(at - order) + 8 : c >= 0x80 ? 4 : 2;
}

// The places of the two rarest bytes of a needle: where both agree, the rest is compared.
// Source of the filter: W. Muła, "SIMD-friendly algorithms for substring searching".
static void rarest(const uint8_t *needle, size_t m, size_t *x, size_t *y) {
  *x = 0;
  for (size_t i = 1; i < m; i++) {
    if (commonness(needle[i]) < commonness(needle[*x])) *x = i;
  }
  *y = *x == m - 1 ? 0 : m - 1;
  for (size_t i = 0; i < m; i++) {
    if (i != *x && commonness(needle[i]) < commonness(needle[*y])) *y = i;
  }
}

// The bit that a byte's letter case lies in, or 0: compared bytes have it set on both sides.
static inline uint8_t case_bit(uint8_t c, int fold) {
  uint8_t l = lower(c);
  return fold && l >= 'a' && l <= 'z' ? 0x20 : 0;
}

static size_t find_baseline(const uint8_t *text, size_t end, const uint8_t *needle, size_t m,
                            int fold, uint32_t *offsets, size_t capacity) {
  size_t count = 0, x, y;
  rarest(needle, m, &x, &y);
  uint8_t cx = case_bit(needle[x], fold), cy = case_bit(needle[y], fold);
  uint8_t a = needle[x] | cx, b = needle[y] | cy;
  for (size_t i = 0; i < end; i++) {
    if ((text[i + x] | cx) != a || (text[i + y] | cy) != b) continue;
    if (!matches(text + i, needle, m, fold)) continue;
    if (count == capacity) break;
    offsets[count++] = (uint32_t)i;
  }
  return count;
}

#if defined(__x86_64__)
AVX2 static size_t find_avx2(const uint8_t *text, size_t end, const uint8_t *needle, size_t m,
                             int fold, uint32_t *offsets, size_t capacity) {
  size_t count = 0, x, y;
  rarest(needle, m, &x, &y);
  __m256i cx = _mm256_set1_epi8((char)case_bit(needle[x], fold));
  __m256i cy = _mm256_set1_epi8((char)case_bit(needle[y], fold));
  __m256i a = _mm256_or_si256(_mm256_set1_epi8((char)needle[x]), cx);
  __m256i b = _mm256_or_si256(_mm256_set1_epi8((char)needle[y]), cy);
  for (size_t i = 0; i < end; i += 32) {
    __builtin_prefetch(text + i + 2048);
    __m256i at_x = _mm256_loadu_si256((const __m256i *)(text + i + x));
    __m256i at_y = _mm256_loadu_si256((const __m256i *)(text + i + y));
    uint32_t both = (uint32_t)_mm256_movemask_epi8(
        _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(at_x, cx), a),
                         _mm256_cmpeq_epi8(_mm256_or_si256(at_y, cy), b)));
    for (; both; both &= both - 1) {
      size_t at = i + (size_t)__builtin_ctz(both);
      if (at >= end || !matches(text + at, needle, m, fold)) continue;
      if (count == capacity) return count;
      offsets[count++] = (uint32_t)at;
    }
  }
  return count;
}
#endif

size_t reis_find(reis_scan_level level, const uint8_t *text, size_t n, const uint8_t *needle,
                 size_t m, int fold, uint32_t *offsets, size_t capacity) {
  if (m == 0 || n < m) return 0;
#if defined(__x86_64__)
  if (level >= REIS_SCAN_AVX2) {
    return find_avx2(text, n - m + 1, needle, m, fold, offsets, capacity);
  }
#endif
  (void)level;
  return find_baseline(text, n - m + 1, needle, m, fold, offsets, capacity);
}
