/* Matrix products and attention to prompts in bfloat16 on Intel's AMX units; loaded by kernels.py.

   A weight is packed once: for every sixteen outputs and thirty-two inputs a tile of a kilobyte, as
   the units read it. An output's sum runs over the inputs in one order whatever stands beside its
   row, so that its bits do not depend on the batch. Sums are float32, rounded once at the end. */

#include "vectors.h"

#if defined(__AMX_BF16__) && defined(__AVX512BF16__)

#include <sys/syscall.h>
#include <unistd.h>

#define TILE 512 /* numbers of a packed tile */
#define SIDE 32  /* rows and outputs that are summed together: two tiles each way */
#define SETTLE __asm__ volatile("" ::: "memory") /* tile instructions touch memory unseen */

/* Whether this process may use the units: Linux wants to be asked. */
int upsolve_matrices(void) { return syscall(SYS_arch_prctl, 0x1023, 18) == 0; }

static void begin(void) {
    struct {
        uint8_t palette, start, reserved[14];
        uint16_t bytes[16];
        uint8_t rows[16];
    } shape __attribute__((aligned(64))) = {.palette = 1};
    for (int tile = 0; tile < 8; tile++) {
        shape.bytes[tile] = 64;
        shape.rows[tile] = 16;
    }
    SETTLE;
    _tile_loadconfig(&shape);
}

/* Sum 32 or 16 rows of x times 32 packed outputs into `sums`; strides are in bytes. */
INLINE void sum(const uint16_t *x, long stride, const uint16_t *packed, long steps, int both,
                float *sums, long width) {
    const uint16_t *below = (const uint16_t *)((const char *)x + 16 * stride);
    const uint16_t *beside = packed + steps * TILE;
    SETTLE;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (long step = 0; step < steps; step++) {
        _tile_loadd(4, x + step * 32, stride);
        _tile_loadd(6, packed + step * TILE, 64);
        _tile_loadd(7, beside + step * TILE, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        if (both) {
            _tile_loadd(5, below + step * 32, stride);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
    _tile_stored(0, sums, width);
    _tile_stored(1, sums + 16, width);
    if (both) {
        _tile_stored(2, (char *)sums + 16 * width, width);
        _tile_stored(3, (char *)sums + 16 * width + 64, width);
    }
    SETTLE;
}

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

INLINE void multiply(const uint16_t *x, const uint16_t *packed, uint16_t *out, long rows,
                     long inputs, long outputs, const int activation) {
    float sums[SIDE * SIDE] __attribute__((aligned(64)));
    begin();
    for (long n = 0; n < outputs; n += SIDE)
        for (long m = 0; m < rows; m += SIDE) {
            long many = rows - m < SIDE ? 16 : SIDE;
            sum(x + m * inputs, 2 * inputs, packed + n / 16 * (inputs / 32) * TILE, inputs / 32,
                many == SIDE, sums, 4 * SIDE);
            for (long row = 0; row < many; row++)
                pair(out + (m + row) * outputs + n, activated(load(sums, row * SIDE, 0), activation),
                     activated(load(sums, row * SIDE + LANES, 0), activation));
        }
    _tile_release();
}

/* out = x times the packed weight, in multiples of 16 rows; then 1: ReLU, 2: GELU. */
void upsolve_multiply(const uint16_t *x, const uint16_t *packed, uint16_t *out, long rows,
                      long inputs, long outputs, int activation) {
    if (activation == 2)
        multiply(x, packed, out, rows, inputs, outputs, 2);
    else if (activation == 1)
        multiply(x, packed, out, rows, inputs, outputs, 1);
    else
        multiply(x, packed, out, rows, inputs, outputs, 0);
}

/* Attend from all heads of the rows in `index` to a prompt's keys and values, both packed as weights:
   keys from a head to the positions, values from the positions to a head. Positions from `real` to
   `padded` are none. Queries and out are (rows of the batch, heads, width). */
void upsolve_ask(const uint16_t *queries, const int64_t *index, const uint16_t *keys,
                 const uint16_t *values, uint16_t *out, long rows, long heads, long width, long real,
                 long padded) {
    uint16_t q[SIDE * width] __attribute__((aligned(64)));
    uint16_t weight[SIDE * padded] __attribute__((aligned(64)));
    float score[SIDE * padded] __attribute__((aligned(64)));
    float sums[SIDE * SIDE] __attribute__((aligned(64))), scale[SIDE];
    const float root = 1.0f / sqrtf(width);
    const ints lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    begin();
    for (long first = 0; first < rows * heads; first += SIDE) {
        long many = rows * heads - first < SIDE ? rows * heads - first : SIDE;
        memset(q, 0, sizeof q);
        for (long one = 0; one < many; one++) {
            long row = index[(first + one) / heads], head = (first + one) % heads;
            memcpy(q + one * width, queries + (row * heads + head) * width, 2 * width);
        }
        for (long n = 0; n < padded; n += SIDE)
            sum(q, 2 * width, keys + n / 16 * (width / 32) * TILE, width / 32, 1, score + n,
                4 * padded);
        for (long one = 0; one < many; one++) {
            float *scores = score + one * padded;
            floats most = splat(-INFINITY), all = splat(0.0f);
            for (long p = 0; p < padded; p += LANES) {
                floats value = load(scores, p, 0) * root;
                if (p + LANES > real)
                    value = choose(lane + (int)p < (ints){0} + (int)real, value, splat(-INFINITY));
                most = larger(value, most);
                store(scores, p, value, 0);
            }
            float top = largest(most);
            for (long p = 0; p < padded; p += SIDE) {
                floats low = exponential(load(scores, p, 0) - top);
                floats high = exponential(load(scores, p + LANES, 0) - top);
                all += low + high;
                pair(weight + one * padded + p, low, high);
            }
            scale[one] = 1.0f / total(all);
        }
        for (long n = 0; n < width; n += SIDE) {
            sum(weight, 2 * padded, values + n / 16 * (padded / 32) * TILE, padded / 32, 1, sums,
                4 * SIDE);
            for (long one = 0; one < many; one++) {
                long row = index[(first + one) / heads], head = (first + one) % heads;
                pair(out + (row * heads + head) * width + n, load(sums, one * SIDE, 0) * scale[one],
                     load(sums, one * SIDE + LANES, 0) * scale[one]);
            }
        }
    }
    _tile_release();
}

#else

int upsolve_matrices(void) { return 0; }

#endif
