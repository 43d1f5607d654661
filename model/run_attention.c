/* Attention of whole sequences with its backward pass, in bfloat16 (units.h), for
   training; loaded by kernels.py.

   Sequences lie one after another in runs of tokens (ragged.py); each is attended to alone, so that
   nothing is padded but to the units' tiles. Scores are made for a block of queries at a time and
   never leave the processor's cache; the backward pass makes them again. Sums are float32. A
   sequence's numbers depend on nothing but itself. */

#include "tiles.h"

#ifdef UNITS

#include <stdlib.h>

#define BLOCK 96 /* queries of a block going backward */

typedef struct {
    const uint16_t *q, *k, *v; /* a token's heads side by side */
    long q_stride, k_stride;   /* numbers from a token to the next; v's is k's */
    const float *q_cos, *q_sin, *k_cos, *k_sin; /* (tokens, width), or null */
    const int64_t *q_start, *k_start;           /* of every sequence; one more ends the last */
    long kv_heads, group, width, causal;
    uint16_t *out;      /* (tokens, heads, width) */
    float *normaliser;  /* (tokens, heads): logarithms of the sums of exponentials */
    const uint16_t *grad_out;          /* as out */
    uint16_t *grad_q, *grad_k, *grad_v; /* as q, k, v */
} run;

/* What one thread works with; sizes are those of its longest sequence. */
typedef struct {
    uint16_t *q, *k, *v, *keys, *values, *across; /* rows, and packed */
    uint16_t *g, *q_turned, *g_turned, *weight, *slope, *slopes; /* backward */
    float *score, *change, *sums, *grad_keys, *grad_values, *scale, *shift;
} room;

/* Lay the room out from `base`; returns how many bytes it takes. */
static size_t lay_out(room *r, char *base, long queries, long keys, long width) {
    char *at = base;
    r->q = some(&at, 2 * queries * width), r->g = some(&at, 2 * queries * width);
    r->q_turned = some(&at, 2 * queries * width), r->g_turned = some(&at, 2 * queries * width);
    r->k = some(&at, 2 * keys * width), r->v = some(&at, 2 * keys * width);
    r->keys = some(&at, 2 * keys * width), r->values = some(&at, 2 * keys * width);
    r->across = some(&at, 2 * keys * width);
    r->weight = some(&at, 2 * BLOCK * keys), r->slope = some(&at, 2 * BLOCK * keys);
    r->slopes = some(&at, 2 * BLOCK * keys);
    r->score = some(&at, 4 * BLOCK * keys), r->change = some(&at, 4 * BLOCK * keys);
    r->grad_keys = some(&at, 4 * keys * width), r->grad_values = some(&at, 4 * keys * width);
    r->sums = some(&at, 4 * BLOCK * width);
    r->scale = some(&at, 4 * queries), r->shift = some(&at, 4 * queries);
    return at - base;
}

static void *furnish(room *r, const run *a, long first, long last) {
    long queries = SIDE, keys = SIDE;
    for (long one = first; one < last; one++) {
        long m = filled(a->q_start[one + 1] - a->q_start[one]);
        long n = filled(a->k_start[one + 1] - a->k_start[one]);
        queries = m > queries ? m : queries;
        keys = n > keys ? n : keys;
    }
    char *base = aligned_alloc(64, (lay_out(r, 0, queries, keys, a->width) + 63) / 64 * 64);
    lay_out(r, base, queries, keys, a->width);
    return base;
}

/* One head of `many` tokens in rows of their own, turned by their angles; zeros up to `padded`. */
static void take(const uint16_t *from, long stride, const float *cos, const float *sin, long many,
                 long padded, long width, uint16_t *to) {
    long half = width / 2;
    for (long t = 0; t < many; t++, from += stride) {
        uint16_t *row = to + t * width;
        if (!cos) {
            memcpy(row, from, 2 * width);
            continue;
        }
        const float *c = cos + t * width, *s = sin + t * width;
        for (long i = 0; i < half; i += LANES) {
            floats x = load(from, i, 1), y = load(from, i + half, 1);
            store(row, i, x * load(c, i, 0) + y * load(s, i, 0), 1);
            store(row, i + half, y * load(c, i + half, 0) + x * load(s, i + half, 0), 1);
        }
    }
    memset(to + many * width, 0, 2 * (padded - many) * width);
}

/* The way back of `take`, for one token. */
INLINE void give(const float *grad, const float *cos, const float *sin, long width, uint16_t *to) {
    long half = width / 2;
    for (long i = 0; i < half; i += LANES) {
        floats x = load(grad, i, 0), y = load(grad, i + half, 0);
        if (cos) {
            floats turned = x * load(cos, i, 0) + y * load(sin, i + half, 0);
            y = x * load(sin, i, 0) + y * load(cos, i + half, 0);
            x = turned;
        }
        store(to, i, x, 1);
        store(to, i + half, y, 1);
    }
}

INLINE floats within(floats value, long position, long limit, float otherwise) {
    const ints lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    if (position + LANES <= limit)
        return value;
    return choose(lane + (int)position < (ints){0} + (int)limit, value, splat(otherwise));
}

/* Exponentials of a row of scores up to `limit`, as bfloat16, zeros up to `width`; their sum. */
INLINE float exponentials(float *scores, long limit, long width, float root, uint16_t *to, float *top) {
    floats most = splat(-INFINITY), all = splat(0.0f);
    for (long p = 0; p < limit; p += LANES)
        most = larger(within(load(scores, p, 0), p, limit, -INFINITY), most);
    *top = largest(most) * root;
    for (long p = 0; p < width; p += SIDE) {
        floats low = exponential(load(scores, p, 0) * root - *top);
        floats high = exponential(load(scores, p + LANES, 0) * root - *top);
        low = within(low, p, limit, 0.0f), high = within(high, p + LANES, limit, 0.0f);
        all += low + high;
        pair(to + p, low, high);
    }
    return total(all);
}

static void attend(const run *a, const room *r, long one, long kv) {
    const long w = a->width, heads = a->kv_heads * a->group;
    const long q0 = a->q_start[one], k0 = a->k_start[one];
    const long queries = a->q_start[one + 1] - q0, keys = a->k_start[one + 1] - k0;
    const long m_all = filled(queries), n_all = filled(keys);
    const float root = 1.0f / sqrtf(w), *kc = a->k_cos, *qc = a->q_cos;
    take(a->k + k0 * a->k_stride + kv * w, a->k_stride, kc ? kc + k0 * w : 0,
         kc ? a->k_sin + k0 * w : 0, keys, n_all, w, r->k);
    take(a->v + k0 * a->k_stride + kv * w, a->k_stride, 0, 0, keys, n_all, w, r->v);
    pack_turned(r->k, n_all, w, r->keys);
    pack(r->v, n_all, w, r->values);
    for (long head = kv * a->group; head < (kv + 1) * a->group; head++) {
        take(a->q + q0 * a->q_stride + head * w, a->q_stride, qc ? qc + q0 * w : 0,
             qc ? a->q_sin + q0 * w : 0, queries, m_all, w, r->q);
        for (long t = 0; t < queries; t += SIDE) {
            const long n = a->causal && t + SIDE < n_all ? t + SIDE : n_all;
            const long rows = queries - t < SIDE ? queries - t : SIDE;
            products(r->q + t * w, w, r->keys, w / 32 * TILE, w / 32, r->score, n_all, SIDE, n, 0);
            for (long row = 0; row < rows; row++) {
                float top;
                float all = exponentials(r->score + row * n_all, a->causal ? t + row + 1 : keys, n,
                                         root, r->weight + row * n_all, &top);
                r->scale[row] = 1.0f / all;
                a->normaliser[(q0 + t + row) * heads + head] = top + logf(all);
            }
            memset(r->weight + rows * n_all, 0, 2 * (SIDE - rows) * n_all);
            products(r->weight, n_all, r->values, n_all / 32 * TILE, n / 32, r->sums, w, SIDE, w, 0);
            for (long row = 0; row < rows; row++)
                for (long c = 0; c < w; c += SIDE)
                    pair(a->out + ((q0 + t + row) * heads + head) * w + c,
                         load(r->sums, row * w + c, 0) * r->scale[row],
                         load(r->sums, row * w + c + LANES, 0) * r->scale[row]);
        }
    }
}

/* Weights and slopes of two rows of a block, `row` and the next: packed both, slopes in rows too. */
INLINE void slopes(const run *a, const room *r, long t, long row, long rows, long n, long n_all,
                   long keys, float root) {
    const float *score = r->score + row * n_all, *change = r->change + row * n_all;
    const float low = r->scale[t + row], high = r->scale[t + row + 1];
    const float low_shift = r->shift[t + row], high_shift = r->shift[t + row + 1];
    const long limit = a->causal ? t + row + 1 : keys, next = a->causal ? limit + 1 : keys;
    for (long p = 0; p < n; p += LANES) {
        floats x = within(exponential(load(score, p, 0) * root - low), p, limit, 0.0f);
        floats y = within(exponential(load(score, n_all + p, 0) * root - high), p, next, 0.0f);
        long at = (p / 16 * (rows / 32) + row / 32) * TILE + row % 32 * 16;
        words both = bits(x) | bits(y) << 16;
        memcpy(r->weight + at, &both, sizeof both);
        words dx = bits(x * (load(change, p, 0) - low_shift) * root);
        words dy = bits(y * (load(change, n_all + p, 0) - high_shift) * root);
        both = dx | dy << 16;
        memcpy(r->slopes + at, &both, sizeof both);
        put(r->slope + row * n_all + p, dx);
        put(r->slope + (row + 1) * n_all + p, dy);
    }
}

/* Gradients of keys or values, from (width, tokens) to the tokens. */
static void spread(const float *grad, long n_all, long keys, const float *cos, const float *sin,
                   long width, uint16_t *to, long stride) {
    float rows[LANES * width] __attribute__((aligned(64)));
    __m512i column[LANES];
    for (long t = 0; t < keys; t += LANES) {
        for (long c = 0; c < width; c += LANES) {
            columns(grad + c * n_all + t, 4 * n_all, column);
            for (int i = 0; i < LANES; i++)
                _mm512_store_si512(rows + i * width + c, column[i]);
        }
        for (long one = t; one < t + LANES && one < keys; one++)
            give(rows + (one - t) * width, cos ? cos + one * width : 0, cos ? sin + one * width : 0,
                 width, to + one * stride);
    }
}

static void attend_back(const run *a, const room *r, long one, long kv) {
    const long w = a->width, heads = a->kv_heads * a->group;
    const long q0 = a->q_start[one], k0 = a->k_start[one];
    const long queries = a->q_start[one + 1] - q0, keys = a->k_start[one + 1] - k0;
    const long m_all = filled(queries), n_all = filled(keys);
    const float root = 1.0f / sqrtf(w);
    const float *kc = a->k_cos ? a->k_cos + k0 * w : 0, *ks = kc ? a->k_sin + k0 * w : 0;
    const float *qc = a->q_cos ? a->q_cos + q0 * w : 0, *qs = qc ? a->q_sin + q0 * w : 0;
    take(a->k + k0 * a->k_stride + kv * w, a->k_stride, kc, ks, keys, n_all, w, r->k);
    take(a->v + k0 * a->k_stride + kv * w, a->k_stride, 0, 0, keys, n_all, w, r->v);
    pack_turned(r->k, n_all, w, r->keys);
    pack(r->k, n_all, w, r->across);
    pack_turned(r->v, n_all, w, r->values);
    memset(r->grad_keys, 0, 4 * w * n_all);
    memset(r->grad_values, 0, 4 * w * n_all);
    for (long head = kv * a->group; head < (kv + 1) * a->group; head++) {
        const uint16_t *out = a->out + (q0 * heads + head) * w, *g = a->grad_out + (q0 * heads + head) * w;
        take(a->q + q0 * a->q_stride + head * w, a->q_stride, qc, qs, queries, m_all, w, r->q);
        take(g, heads * w, 0, 0, queries, m_all, w, r->g);
        turn(r->q, m_all, w, r->q_turned);
        turn(r->g, m_all, w, r->g_turned);
        for (long t = 0; t < m_all; t++) {
            floats sum = splat(0.0f);
            for (long c = 0; t < queries && c < w; c += LANES)
                sum += load(out, t * heads * w + c, 1) * load(g, t * heads * w + c, 1);
            r->shift[t] = total(sum);
            r->scale[t] = t < queries ? a->normaliser[(q0 + t) * heads + head] : INFINITY;
        }
        for (long t = 0; t < m_all; t += BLOCK) {
            const long rows = m_all - t < BLOCK ? m_all - t : BLOCK;
            const long n = a->causal && t + rows < n_all ? t + rows : n_all;
            products(r->q + t * w, w, r->keys, w / 32 * TILE, w / 32, r->score, n_all, rows, n, 0);
            products(r->g + t * w, w, r->values, w / 32 * TILE, w / 32, r->change, n_all, rows, n, 0);
            for (long row = 0; row < rows; row += 2)
                slopes(a, r, t, row, rows, n, n_all, keys, root);
            products(r->slope, n_all, r->across, n_all / 32 * TILE, n / 32, r->sums, w, rows, w, 0);
            for (long row = t; row < t + rows && row < queries; row++)
                give(r->sums + (row - t) * w, qc ? qc + row * w : 0, qc ? qs + row * w : 0, w,
                     a->grad_q + (q0 + row) * a->q_stride + head * w);
            products(r->g_turned + t, m_all, r->weight, rows / 32 * TILE, rows / 32, r->grad_values,
                     n_all, w, n, 1);
            products(r->q_turned + t, m_all, r->slopes, rows / 32 * TILE, rows / 32, r->grad_keys,
                     n_all, w, n, 1);
        }
    }
    spread(r->grad_keys, n_all, keys, kc, ks, w, a->grad_k + k0 * a->k_stride + kv * w, a->k_stride);
    spread(r->grad_values, n_all, keys, 0, 0, w, a->grad_v + k0 * a->k_stride + kv * w, a->k_stride);
}

/* Attend in the sequences from `first` on and before `last`; `back`: the gradients of that. */
void upsolve_attend_run(const run *a, long first, long last, int back) {
    room r;
    void *base = furnish(&r, a, first, last);
    begin(16);
    for (long one = first; one < last; one++)
        for (long kv = 0; kv < a->kv_heads; kv++)
            back ? attend_back(a, &r, one, kv) : attend(a, &r, one, kv);
    end();
    free(base);
}

#endif
