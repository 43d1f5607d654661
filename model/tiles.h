/* What is around sums of products in bfloat16 (units.h): packing and turning, rounding, GELU. */

#pragma once

#include "units.h"

#ifdef UNITS

INLINE void pair(uint16_t *to, floats low, floats high) {
    __m512bh both = _mm512_cvtne2ps_pbh((__m512)high, (__m512)low);
    memcpy(to, &both, sizeof both);
}

/* The error function, to some 2e-7: the rational approximation of Eigen and XLA. */
INLINE floats error_function(floats x) {
    x = (floats)_mm512_min_ps((__m512)x, _mm512_set1_ps(4.0f));
    x = (floats)_mm512_max_ps((__m512)x, _mm512_set1_ps(-4.0f));
    floats s = x * x, p = splat(-2.72614225801306e-10f), q = splat(-1.45660718464996e-05f);
    p = p * s + 2.77068142495902e-08f;
    p = p * s - 2.10102402082508e-06f;
    p = p * s - 5.69250639462346e-05f;
    p = p * s - 7.34990630326855e-04f;
    p = p * s - 2.95459980854025e-03f;
    p = p * s - 1.60960333262415e-02f;
    q = q * s - 2.13374055278905e-04f;
    q = q * s - 1.68282697438203e-03f;
    q = q * s - 7.37332916720468e-03f;
    q = q * s - 1.42647390514189e-02f;
    floats r = (floats)_mm512_rcp14_ps((__m512)q);
    return x * p * (r * (2.0f - q * r));
}

INLINE floats activated(floats x, int activation) {
    if (activation == 1)
        return choose(x > splat(0.0f), x, splat(0.0f));
    if (activation == 2)
        return 0.5f * x * (1.0f + error_function(x * 0.70710678118654752f));
    return x;
}

INLINE long filled(long length) { return (length + SIDE - 1) / SIDE * SIDE; }

static inline void *some(char **from, size_t bytes) {
    void *here = *from;
    *from += (bytes + 63) / 64 * 64;
    return here;
}

/* Transpose sixteen rows of sixteen numbers of 32 bits. */
INLINE void transpose(__m512i row[16]) {
    __m512i half[16];
    for (int i = 0; i < 16; i += 2) {
        half[i] = _mm512_unpacklo_epi32(row[i], row[i + 1]);
        half[i + 1] = _mm512_unpackhi_epi32(row[i], row[i + 1]);
    }
    for (int i = 0; i < 16; i += 4)
        for (int j = 0; j < 2; j++) {
            row[i + 2 * j] = _mm512_unpacklo_epi64(half[i + j], half[i + j + 2]);
            row[i + 2 * j + 1] = _mm512_unpackhi_epi64(half[i + j], half[i + j + 2]);
        }
    for (int i = 0; i < 16; i += 8)
        for (int j = 0; j < 4; j++) {
            half[i + j] = _mm512_shuffle_i32x4(row[i + j], row[i + j + 4], 0x88);
            half[i + j + 4] = _mm512_shuffle_i32x4(row[i + j], row[i + j + 4], 0xdd);
        }
    for (int j = 0; j < 8; j++) {
        row[j] = _mm512_shuffle_i32x4(half[j], half[j + 8], 0x88);
        row[j + 8] = _mm512_shuffle_i32x4(half[j], half[j + 8], 0xdd);
    }
}

/* Sixteen rows, `stride` bytes apart, as sixteen columns of pairs or of floats. */
INLINE void columns(const void *from, long stride, __m512i column[16]) {
    for (int i = 0; i < 16; i++)
        column[i] = _mm512_loadu_si512((const char *)from + i * stride);
    transpose(column);
}

/* Pack the transpose of (rows, width): rows become columns. */
static inline void pack_turned(const uint16_t *from, long rows, long width, uint16_t *to) {
    __m512i column[16];
    for (long n = 0; n < rows; n += 16)
        for (long c = 0; c < width; c += 32, to += TILE) {
            columns(from + n * width + c, 2 * width, column);
            for (int i = 0; i < 16; i++)
                _mm512_store_si512(to + 32 * i, column[i]);
        }
}

/* Pack (rows, width) as it is. */
static inline void pack(const uint16_t *from, long rows, long width, uint16_t *to) {
    for (long c = 0; c < width; c += 16)
        for (long n = 0; n < rows; n += 2, to += 32) {
            words low = (words)load(from, n * width + c, 1) >> 16;
            words high = (words)load(from, (n + 1) * width + c, 1);
            words both = low | high;
            memcpy(to, &both, sizeof both);
        }
}

/* The transpose of (rows, width), in rows. */
static inline void turn(const uint16_t *from, long rows, long width, uint16_t *to) {
    __m512i column[16];
    for (long c = 0; c < width; c += 32)
        for (long n = 0; n < rows; n += 16) {
            columns(from + n * width + c, 2 * width, column);
            for (int i = 0; i < 16; i++) {
                __m256i low = _mm512_cvtepi32_epi16(column[i]);
                __m256i high = _mm512_cvtepi32_epi16(_mm512_srli_epi32(column[i], 16));
                memcpy(to + (c + 2 * i) * rows + n, &low, sizeof low);
                memcpy(to + (c + 2 * i + 1) * rows + n, &high, sizeof high);
            }
        }
}

/* (rows, 32 * steps) times (32 * steps, columns), multiples of 32 both; see block(). */
static inline void products(const uint16_t *x, long x_width, const uint16_t *packed, long next, long steps,
                     float *sums, long width, long rows, long columns, const int more) {
    for (long n = 0; n < columns; n += SIDE)
        for (long m = 0; m < rows; m += SIDE)
            block(x + m * x_width, x_width, packed + n / 16 * next, next, TILE, steps,
                  sums + m * width + n, width, SIDE, more);
}

INLINE words bits(floats value) {
    return __builtin_convertvector((halves)_mm512_cvtneps_pbh((__m512)value), words);
}

INLINE void put(uint16_t *to, words value) {
    halves half = __builtin_convertvector(value, halves);
    memcpy(to, &half, sizeof half);
}

#endif
