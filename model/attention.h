/* What self-attention of one token of every row reads and writes. */

#pragma once

#include "vectors.h"

typedef struct {
    const void *qkv;       /* (rows, heads + 2 * kv_heads, width) */
    const float *cos, *sin; /* (positions, width) */
    const int64_t *position; /* (rows) */
    void *keys;            /* (slots, kv_heads, positions / LANES, width, LANES) */
    void *values;          /* (slots, kv_heads, positions, width) */
    void *out;             /* (rows, heads, width) */
    long rows, kv_heads, group, width, positions;
} attention;

/* Turn a head by its position's angles; the sine carries the sign of the halves. */
INLINE void rotate(const attention *a, const void *head, size_t index, long position, float *restrict to,
                   const int bf16) {
    long half = a->width / 2;
    float raw[a->width];
    for (long c = 0; c < a->width; c += LANES)
        store(raw, c, load(head, index + c, bf16), 0);
    const float *cos = a->cos + position * a->width, *sin = a->sin + position * a->width;
    for (long c = 0; c < half; c++) {
        to[c] = raw[c] * cos[c] + raw[c + half] * sin[c];
        to[c + half] = raw[c + half] * cos[c + half] + raw[c] * sin[c + half];
    }
}

INLINE uint16_t rounded(float value) {
    uint32_t word;
    memcpy(&word, &value, sizeof word);
    return (word + 0x7fff + ((word >> 16) & 1)) >> 16;
}

INLINE void fetch(const void *from, size_t index, int bf16) {
    __builtin_prefetch((const char *)from + index * (bf16 ? 2 : 4), 0, 2);
}
