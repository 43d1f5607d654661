/* Matrix products and attention to prompts in bfloat16 (units.h); loaded by kernels.py.

   A weight is packed once: for every sixteen outputs and thirty-two inputs a tile of a kilobyte, as
   the units read it. An output's sum runs over the inputs in one order whatever stands beside its
   row, so that its bits do not depend on the batch. Sums are float32, rounded once at the end. */

#include "attention.h"
#include "tiles.h"

#ifdef UNITS

/* Whether this process has the units and may use them. */
int upsolve_matrices(void) { return permitted(); }

INLINE void multiply(const uint16_t *x, const uint16_t *packed, uint16_t *out, long rows,
                     long inputs, long outputs, const int activation) {
    float sums[SIDE * SIDE] __attribute__((aligned(64)));
    const long steps = inputs / 32;
    begin(16);
    for (long n = 0; n < outputs; n += SIDE)
        for (long m = 0; m < rows; m += SIDE) {
            long many = rows - m < SIDE ? 16 : SIDE;
            block(x + m * inputs, inputs, packed + n / 16 * steps * TILE, steps * TILE, TILE, steps,
                  sums, SIDE, many, 0);
            for (long row = 0; row < many; row++)
                pair(out + (m + row) * outputs + n, activated(load(sums, row * SIDE, 0), activation),
                     activated(load(sums, row * SIDE + LANES, 0), activation));
        }
    end();
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

/* Weigh the positions up to `last` for `heads` rows of scores; what is past it weighs nothing. */
INLINE void weigh(float *score, uint16_t *weight, float *scale, long heads, long last, long padded) {
    const ints lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    for (long head = 0; head < heads; head++) {
        float *scores = score + head * padded;
        floats most = splat(-INFINITY), all = splat(0.0f);
        for (long p = 0; p < padded; p += LANES) {
            floats value = load(scores, p, 0);
            if (p + LANES > last + 1)
                value = choose(lane + (int)p <= (ints){0} + (int)last, value, splat(-INFINITY));
            most = larger(value, most);
            store(scores, p, value, 0);
        }
        float top = largest(most);
        for (long p = 0; p < padded; p += SIDE) {
            floats low = exponential(load(scores, p, 0) - top);
            floats high = exponential(load(scores, p + LANES, 0) - top);
            all += low + high;
            pair(weight + head * padded + p, low, high);
        }
        scale[head] = 1.0f / total(all);
    }
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
    begin(16);
    for (long first = 0; first < rows * heads; first += SIDE) {
        long many = rows * heads - first < SIDE ? rows * heads - first : SIDE;
        memset(q, 0, sizeof q);
        for (long one = 0; one < many; one++) {
            long row = index[(first + one) / heads], head = (first + one) % heads;
            for (long c = 0; c < width; c += LANES)
                store(q, one * width + c, load(queries, (row * heads + head) * width + c, 1) * root, 1);
        }
        products(q, width, keys, width / 32 * TILE, width / 32, score, padded, SIDE, padded, 0);
        weigh(score, weight, scale, many, real - 1, padded);
        for (long n = 0; n < width; n += SIDE) {
            products(weight, padded, values + n / 16 * (padded / 32) * TILE, padded / 32 * TILE,
                     padded / 32, sums, SIDE, SIDE, SIDE, 0);
            for (long one = 0; one < many; one++) {
                long row = index[(first + one) / heads], head = (first + one) % heads;
                pair(out + (row * heads + head) * width + n, load(sums, one * SIDE, 0) * scale[one],
                     load(sums, one * SIDE + LANES, 0) * scale[one]);
            }
        }
    }
    end();
}

/* Where a number of a key or a value lies in its row's cache: as that of a packed weight, keys from a
   head to the positions, values from the positions to a head, tiles of early positions first. */
INLINE size_t key_place(long position, long c, long width) {
    return (position / 16 * (width / 32) + c / 32) * TILE + c % 32 / 2 * 32 + position % 16 * 2 + c % 2;
}

INLINE size_t value_place(long position, long c, long width) {
    return (position / 32 * (width / 16) + c / 16) * TILE + position % 32 / 2 * 32 + c % 16 * 2 +
           position % 2;
}

/* As upsolve_attend, in bfloat16, at most sixteen query heads to a key's. */
void upsolve_attend_packed(const attention *a) {
    long width = a->width, group = a->group, heads = a->kv_heads * group, most = a->positions;
    float turned[width], root = 1.0f / sqrtf(width), scale[16];
    uint16_t q[16 * width] __attribute__((aligned(64)));
    uint16_t weight[16 * most] __attribute__((aligned(64)));
    float score[16 * most] __attribute__((aligned(64)));
    float sums[SIDE * SIDE] __attribute__((aligned(64)));
    begin(group);
    for (long row = 0; row < a->rows; row++)
        for (long kv = 0; kv < a->kv_heads; kv++) {
            long last = a->position[row], padded = (last / 32 + 1) * 32;
            size_t input = (size_t)row * (heads + 2 * a->kv_heads) * width;
            size_t cached = ((size_t)row * a->kv_heads + kv) * most * width;
            size_t next = row + 1 < a->rows ? a->kv_heads * most * width : 0;
            uint16_t *keys = (uint16_t *)a->keys + cached;
            uint16_t *values = (uint16_t *)a->values + cached;
            rotate(a, a->qkv, input + (heads + kv) * width, last, turned, 1);
            const uint16_t *value = (const uint16_t *)a->qkv + input + (heads + a->kv_heads + kv) * width;
            for (long c = 0; c < width; c++) {
                keys[key_place(last, c, width)] = rounded(turned[c]);
                values[value_place(last, c, width)] = value[c];
            }
            for (long head = 0; head < group; head++) {
                rotate(a, a->qkv, input + (kv * group + head) * width, last, turned, 1);
                for (long c = 0; c < width; c += LANES)
                    store(q, head * width + c, load(turned, c, 0) * root, 1);
            }
            for (long p = 0; p < padded; p += 32) {
                const uint16_t *tile = keys + p * width;
                for (long ahead = 0; ahead < 32 * width; ahead += 32) {
                    __builtin_prefetch(tile + next + ahead, 0, 2);
                    __builtin_prefetch(values + p * width + next + ahead, 0, 2);
                }
                block(q, width, tile, width / 32 * TILE, TILE, width / 32, score + p, padded, group, 0);
            }
            weigh(score, weight, scale, group, last, padded);
            for (long c = 0; c < width; c += SIDE) {
                block(weight, padded, values + c / 16 * TILE, TILE, width / 16 * TILE, padded / 32,
                      sums, SIDE, group, 0);
                for (long head = 0; head < group; head++)
                    pair((uint16_t *)a->out + ((size_t)row * heads + kv * group + head) * width + c,
                         load(sums, head * SIDE, 0) * scale[head],
                         load(sums, head * SIDE + LANES, 0) * scale[head]);
            }
        }
    end();
}

#else

int upsolve_matrices(void) { return 0; }

#endif
