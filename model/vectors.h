/* Vectors of sixteen floats, in GCC's portable form, and numbers stored as float32 or bfloat16. */

#pragma once

#ifdef __AVX512F__
#include <immintrin.h>
#endif
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

typedef float floats __attribute__((vector_size(4 * LANES)));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));
typedef uint32_t words __attribute__((vector_size(4 * LANES)));
typedef uint16_t halves __attribute__((vector_size(2 * LANES)));

INLINE floats splat(float value) { return value - (floats){0}; }

INLINE floats choose(ints mask, floats yes, floats no) {
    return (floats)(((ints)yes & mask) | ((ints)no & ~mask));
}

INLINE floats load(const void *from, size_t index, int bf16) {
    if (bf16) {
        halves half;
        memcpy(&half, (const uint16_t *)from + index, sizeof half);
        return (floats)(__builtin_convertvector(half, words) << 16);
    }
    floats value;
    memcpy(&value, (const float *)from + index, sizeof value);
    return value;
}

/* Rounded to nearest, ties to even, where the number is kept as bfloat16; no NaN comes here. */
INLINE floats nearest(floats value, int bf16) {
    words word = (words)value;
    return bf16 ? (floats)((word + 0x7fff + ((word >> 16) & 1)) & 0xffff0000) : value;
}

INLINE void store(void *to, size_t index, floats value, int bf16) {
    if (bf16) {
        halves half = __builtin_convertvector((words)nearest(value, 1) >> 16, halves);
        memcpy((uint16_t *)to + index, &half, sizeof half);
    } else {
        memcpy((float *)to + index, &value, sizeof value);
    }
}

INLINE float total(floats value) {
#ifdef __AVX512F__
    return _mm512_reduce_add_ps((__m512)value);
#else
    for (int width = LANES / 2; width; width /= 2)
        for (int lane = 0; lane < width; lane++)
            value[lane] += value[lane + width];
    return value[0];
#endif
}

INLINE floats larger(floats one, floats other) {
#ifdef __AVX512F__
    return (floats)_mm512_max_ps((__m512)one, (__m512)other);
#else
    return choose(one > other, one, other);
#endif
}

INLINE float largest(floats value) {
#ifdef __AVX512F__
    return _mm512_reduce_max_ps((__m512)value);
#else
    float most = value[0];
    for (int lane = 1; lane < LANES; lane++)
        most = value[lane] > most ? value[lane] : most;
    return most;
#endif
}

/* e**x for x <= 0, to about one unit in the last place: Cephes' expf (Moshier 1992). Exactly 0 for
   what is too small for a float, minus infinity among it. */
INLINE floats exponential(floats x) {
#ifdef __AVX512F__
    const __m512 clamped = _mm512_max_ps((__m512)x, _mm512_set1_ps(-104.0f));
    x = (floats)clamped;
    floats whole = (floats)_mm512_roundscale_ps((__m512)(x * 1.44269504088896341f), 8);
#else
    const floats magic = splat(12582912.0f); /* 1.5 * 2**23: what is added to it loses its fraction */
    ints small = x < splat(-87.0f);
    x = choose(small, splat(-87.0f), x);
    floats whole = (x * 1.44269504088896341f + magic) - magic;
#endif
    floats r = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    floats p = splat(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
#ifdef __AVX512F__
    return (floats)_mm512_scalef_ps((__m512)p, (__m512)whole);
#else
    floats scale = (floats)((__builtin_convertvector(whole, ints) + 127) << 23);
    return choose(small, splat(0.0f), p * scale);
#endif
}
