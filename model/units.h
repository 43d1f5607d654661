/* Sums of products in bfloat16, thirty-two rows and columns at a time, on what the processor has for
   them: the tiles of Intel's AMX units, AVX-512's vectors of pairs (AVX512_BF16, as on AMD's Zen 4
   and 5), or its vectors of floats where those are faster (SLOW_PAIRS).

   What is multiplied with is packed alike for all: for every sixteen columns and thirty-two rows a
   tile of a kilobyte, pairs of rows beside one another. Sums run over the rows in one order.

   Between begin(height) and end(), block() multiplies `rows` rows of x, 32 or `height`, by 32 packed
   columns, `next` numbers from sixteen columns to the next sixteen and `apart` from a step of 32 rows
   to the next; it adds to `sums` if there is `more`. Widths are in numbers. */

#pragma once

#include "vectors.h"

#ifdef __AVX512BF16__

#define UNITS
#define TILE 512 /* numbers of a packed tile */
#define SIDE 32  /* rows and columns that are summed together: two tiles each way */

#ifdef __AMX_BF16__

#include <sys/syscall.h>
#include <unistd.h>

#define SETTLE __asm__ volatile("" ::: "memory") /* tile instructions touch memory unseen */

/* Whether this process may use the units: Linux wants to be asked. */
static inline int permitted(void) { return syscall(SYS_arch_prctl, 0x1023, 18) == 0; }

/* Set the tiles up; those of rows and of sums, 0 to 5, are `height` high. */
static inline void begin(int height) {
    struct {
        uint8_t palette, start, reserved[14];
        uint16_t bytes[16];
        uint8_t rows[16];
    } shape __attribute__((aligned(64))) = {.palette = 1};
    for (int tile = 0; tile < 8; tile++) {
        shape.bytes[tile] = 64;
        shape.rows[tile] = tile < 6 ? height : 16;
    }
    SETTLE;
    _tile_loadconfig(&shape);
}

static inline void end(void) { _tile_release(); }

INLINE void block(const uint16_t *x, long x_width, const uint16_t *packed, long next, long apart,
                  long steps, float *sums, long width, long rows, const int more) {
    const int both = rows == SIDE;
    const uint16_t *x_below = x + 16 * x_width;
    float *below = sums + 16 * width;
    SETTLE;
    if (more) {
        _tile_loadd(0, sums, 4 * width);
        _tile_loadd(1, sums + 16, 4 * width);
        if (both) {
            _tile_loadd(2, below, 4 * width);
            _tile_loadd(3, below + 16, 4 * width);
        }
    } else {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    }
    for (long step = 0; step < steps; step++) {
        _tile_loadd(4, x + step * 32, 2 * x_width);
        _tile_loadd(6, packed + step * apart, 64);
        _tile_loadd(7, packed + next + step * apart, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        if (both) {
            _tile_loadd(5, x_below + step * 32, 2 * x_width);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
    _tile_stored(0, sums, 4 * width);
    _tile_stored(1, sums + 16, 4 * width);
    if (both) {
        _tile_stored(2, below, 4 * width);
        _tile_stored(3, below + 16, 4 * width);
    }
    SETTLE;
}

#else

#define STRIP 8 /* rows whose sums stay in registers, sixteen vectors */

static inline int permitted(void) { return 1; }

INLINE void begin(int height) { (void)height; }

INLINE void end(void) {}

#ifdef SLOW_PAIRS

#define AHEAD 8 /* steps of x that are kept as floats */

INLINE __m512 first(__m512i pairs) { return (__m512)_mm512_slli_epi32(pairs, 16); }

INLINE __m512 second(__m512i pairs) {
    return (__m512)_mm512_and_si512(pairs, _mm512_set1_epi32(0xffff0000));
}

/* Add to `sums` what `rows` numbers, AHEAD * 32 apart, are times the vector. */
INLINE void scaled(__m512 *sums, const float *x, __m512 times, const int rows) {
#pragma GCC unroll 8
    for (int row = 0; row < rows; row++)
        sums[row] = _mm512_fmadd_ps(_mm512_set1_ps(x[row * AHEAD * 32]), times, sums[row]);
}

/* See block(); the sums of at most STRIP rows, which begin as they are. */
INLINE void added(const uint16_t *x, long x_width, const uint16_t *packed, long next, long apart,
                  long steps, __m512 *left, __m512 *right, const int rows) {
    float wide[STRIP][AHEAD * 32] __attribute__((aligned(64)));
    for (; steps > 0; steps -= AHEAD, x += AHEAD * 32) {
        const long many = steps < AHEAD ? steps : AHEAD;
        for (int row = 0; row < rows; row++)
            for (long n = 0; n < many * 32; n += 32) {
                const __m512i pairs = _mm512_loadu_si512(x + row * x_width + n);
                _mm512_store_ps(wide[row] + n, first(pairs));
                _mm512_store_ps(wide[row] + n + LANES, second(pairs));
            }
        for (long step = 0; step < many; step++, packed += apart)
            for (long pair = 0; pair < LANES; pair++) {
                const __m512i here = _mm512_loadu_si512(packed + 32 * pair);
                const __m512i beside = _mm512_loadu_si512(packed + next + 32 * pair);
                const float *one = wide[0] + step * 32 + pair, *other = one + LANES;
                scaled(left, one, first(here), rows);
                scaled(right, one, first(beside), rows);
                scaled(left, other, second(here), rows);
                scaled(right, other, second(beside), rows);
            }
    }
}

#else

/* See block(); the sums of at most STRIP rows, which begin as they are. */
INLINE void added(const uint16_t *x, long x_width, const uint16_t *packed, long next, long apart,
                  long steps, __m512 *left, __m512 *right, const int rows) {
    for (; steps > 0; steps--, x += 32, packed += apart)
        for (long pair = 0; pair < 32; pair += 2) {
            const __m512bh here = (__m512bh)_mm512_loadu_si512(packed + 16 * pair);
            const __m512bh beside = (__m512bh)_mm512_loadu_si512(packed + next + 16 * pair);
#pragma GCC unroll 8
            for (int row = 0; row < rows; row++) {
                int both;
                memcpy(&both, x + row * x_width + pair, sizeof both);
                const __m512bh times = (__m512bh)_mm512_set1_epi32(both);
                left[row] = _mm512_dpbf16_ps(left[row], times, here);
                right[row] = _mm512_dpbf16_ps(right[row], times, beside);
            }
        }
}

#endif

/* See block(); at most STRIP rows. */
INLINE void strip(const uint16_t *x, long x_width, const uint16_t *packed, long next, long apart,
                  long steps, float *sums, long width, const int rows, const int more) {
    __m512 left[STRIP], right[STRIP];
#pragma GCC unroll 8
    for (int row = 0; row < rows; row++) {
        left[row] = more ? _mm512_loadu_ps(sums + row * width) : _mm512_setzero_ps();
        right[row] = more ? _mm512_loadu_ps(sums + row * width + LANES) : _mm512_setzero_ps();
    }
    added(x, x_width, packed, next, apart, steps, left, right, rows);
#pragma GCC unroll 8
    for (int row = 0; row < rows; row++) {
        _mm512_storeu_ps(sums + row * width, left[row]);
        _mm512_storeu_ps(sums + row * width + LANES, right[row]);
    }
}

INLINE void block(const uint16_t *x, long x_width, const uint16_t *packed, long next, long apart,
                  long steps, float *sums, long width, long rows, const int more) {
    for (; rows >= STRIP; rows -= STRIP, x += STRIP * x_width, sums += STRIP * width)
        strip(x, x_width, packed, next, apart, steps, sums, width, STRIP, more);
    for (; rows >= STRIP / 2; rows -= STRIP / 2, x += STRIP / 2 * x_width, sums += STRIP / 2 * width)
        strip(x, x_width, packed, next, apart, steps, sums, width, STRIP / 2, more);
    for (; rows; rows--, x += x_width, sums += width)
        strip(x, x_width, packed, next, apart, steps, sums, width, 1, more);
}

#endif

#endif
