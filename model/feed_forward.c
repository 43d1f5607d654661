/* A block's feed-forward branch with its norm, and the backward pass of both, in bfloat16
   (units.h), for training; loaded by kernels.py.

   A few hundred tokens go through a slice of the hidden numbers at a time, so that what is between
   the two matrices never leaves the processor's cache; going backward it is made again. Sums are
   float32; what the units read is rounded to bfloat16, and GELU is drawn as parabolas, which are
   closer to it than that rounding. */

#include "tiles.h"

#ifdef UNITS

#include <stdlib.h>

#define TOKENS 256 /* that go through together: with the weights of a slice they fit the second cache */
#define SLICE 128  /* hidden numbers at a time, at most */

typedef struct {
    const float *x, *norm;      /* (tokens, width), (width) */
    const uint16_t *up, *out;   /* (hidden, width), (width, hidden) */
    long width, hidden, activation, rms;
    float eps;
    float *y;                          /* x and what the branch adds to it */
    const float *grad_y;
    float *grad_x, *grad_norm;         /* the second is added to, like those below */
    float *grad_up, *grad_out; /* both (slices, width, SLICE): hidden numbers by the slice */
    uint16_t *n;               /* the norm of x alone, and the gradient of that */
    const uint16_t *grad_n;
} branch;

/* A function on [-REACH, REACH) by PARTS parabolas, and what it is beyond by its ends. */
#define PARTS 32
#define REACH 5.0f

typedef struct {
    float powers[3][PARTS] __attribute__((aligned(64)));
} curve;

static double normal(double x) { return 0.5 * erfc(-0.70710678118654752 * x); }

static double gelu_slope(double x) { return normal(x) + x * 0.39894228040143268 * exp(-0.5 * x * x); }

/* Through each part's Chebyshev nodes: some 7e-5 from the normal distribution, 3e-4 from the slope. */
static void draw(double (*function)(double), curve *c) {
    const double wide = 2.0 * REACH / PARTS, apart = 0.43301270189221932;
    for (int part = 0; part < PARTS; part++) {
        const double middle = (part + 0.5) * wide - REACH, at = function(middle);
        const double up = function(middle + apart * wide), down = function(middle - apart * wide);
        const double all[3] = {at, (up - down) / (2 * apart), (up + down - 2 * at) / (2 * apart * apart)};
        for (int i = 0; i < 3; i++)
            c->powers[i][part] = all[i];
    }
}

/* In which part x is, and where there from -0.5 to 0.5. */
INLINE __m512i place(floats x, floats *within) {
    __m512 at = _mm512_fmadd_ps((__m512)x, _mm512_set1_ps(PARTS / 2 / REACH), _mm512_set1_ps(PARTS / 2));
    at = _mm512_max_ps(_mm512_min_ps(at, _mm512_set1_ps(PARTS - 0.0001f)), _mm512_setzero_ps());
    const __m512i part = _mm512_cvttps_epi32(at);
    *within = (floats)at - (floats)_mm512_cvtepi32_ps(part) - 0.5f;
    return part;
}

INLINE floats on(const curve *c, __m512i part, floats within) {
    floats value[3];
    for (int i = 0; i < 3; i++)
        value[i] = (floats)_mm512_permutex2var_ps(_mm512_load_ps(c->powers[i]), part,
                                                  _mm512_load_ps(c->powers[i] + LANES));
    return (value[2] * within + value[1]) * within + value[0];
}

typedef struct {
    uint16_t *up, *out, *up_back, *out_back; /* packed */
    uint16_t *n, *g, *n_turned, *g_turned, *h_rows, *h, *slope;
    float *sums, *u, *change;
    curve share, rise; /* of GELU: the normal distribution, and the slope */
} room;

static size_t lay_out(room *r, char *base, long width, long hidden) {
    char *at = base;
    r->up = some(&at, 2 * hidden * width), r->out = some(&at, 2 * hidden * width);
    r->up_back = some(&at, 2 * hidden * width), r->out_back = some(&at, 2 * hidden * width);
    r->n = some(&at, 2 * TOKENS * width), r->n_turned = some(&at, 2 * TOKENS * width);
    r->g = some(&at, 2 * TOKENS * width), r->g_turned = some(&at, 2 * TOKENS * width);
    r->h_rows = some(&at, 2 * TOKENS * SLICE), r->h = some(&at, 2 * TOKENS * SLICE);
    r->slope = some(&at, 2 * TOKENS * SLICE);
    r->sums = some(&at, 4 * TOKENS * width);
    r->u = some(&at, 4 * SIDE * SLICE), r->change = some(&at, 4 * SIDE * SLICE);
    return at - base;
}

/* The mean of a row, 0 for RMS, and the reciprocal of its deviation from that. */
INLINE void moments(const branch *a, const float *x, float *mean, float *rise) {
    floats sum = splat(0.0f), square = splat(0.0f);
    for (long c = 0; c < a->width && !a->rms; c += LANES)
        sum += load(x, c, 0);
    *mean = total(sum) / a->width;
    for (long c = 0; c < a->width; c += LANES) {
        floats apart = load(x, c, 0) - *mean;
        square += apart * apart;
    }
    *rise = 1.0f / sqrtf(total(square) / a->width + a->eps);
}

static void normed(const branch *a, const float *x, uint16_t *to) {
    float mean, rise;
    moments(a, x, &mean, &rise);
    for (long c = 0; c < a->width; c += SIDE)
        pair(to + c, (load(x, c, 0) - mean) * rise * load(a->norm, c, 0),
             (load(x, c + LANES, 0) - mean) * rise * load(a->norm, c + LANES, 0));
}

/* The gradient of a row through its norm, added to the one that went past it, if one did. */
INLINE void normed_back(const branch *a, const float *x, const void *grad, const int bf16,
                        const float *past, float *to) {
    float mean, rise;
    moments(a, x, &mean, &rise);
    floats sum = splat(0.0f), along = splat(0.0f);
    for (long c = 0; c < a->width; c += LANES) {
        floats hat = (load(x, c, 0) - mean) * rise, g = load(grad, c, bf16);
        store(a->grad_norm, c, load(a->grad_norm, c, 0) + g * hat, 0);
        g *= load(a->norm, c, 0);
        sum += g;
        along += g * hat;
    }
    const float all = a->rms ? 0.0f : total(sum) / a->width, turned = total(along) / a->width;
    for (long c = 0; c < a->width; c += LANES) {
        floats hat = (load(x, c, 0) - mean) * rise, g = load(grad, c, bf16) * load(a->norm, c, 0);
        floats beside = past ? load(past, c, 0) : splat(0.0f);
        store(to, c, beside + rise * (g - all - hat * turned), 0);
    }
}

INLINE floats active(const curve *share, floats u, const int activation) {
    floats within;
    if (activation == 1)
        return choose(u > splat(0.0f), u, splat(0.0f));
    const __m512i part = place(u, &within);
    return u * on(share, part, within);
}

/* What the activation makes of u, and its slope there. */
INLINE void both(const curve *share, const curve *rise, floats u, const int activation, floats *value,
                 floats *slope) {
    floats within;
    if (activation == 1) {
        *value = active(share, u, 1);
        *slope = choose(u > splat(0.0f), splat(1.0f), splat(0.0f));
        return;
    }
    const __m512i part = place(u, &within);
    *value = u * on(share, part, within);
    *slope = on(rise, part, within);
}

INLINE void feed(const branch *a, const room *r, long first, long many, const int activation) {
    const long w = a->width, steps = w / 32;
    for (long t = 0; t < many; t++)
        normed(a, a->x + (first + t) * w, r->n + t * w);
    for (long f = 0; f < a->hidden; f += SLICE) {
        const long slice = a->hidden - f < SLICE ? a->hidden - f : SLICE;
        for (long t = 0; t < many; t += SIDE) {
            products(r->n + t * w, w, r->up + f / 16 * steps * TILE, steps * TILE, steps, r->u, SLICE,
                     SIDE, slice, 0);
            for (long row = 0; row < SIDE; row++)
                for (long c = 0; c < slice; c += SIDE)
                    pair(r->h_rows + (t + row) * SLICE + c,
                         active(&r->share, load(r->u, row * SLICE + c, 0), activation),
                         active(&r->share, load(r->u, row * SLICE + c + LANES, 0), activation));
        }
        const uint16_t *out = r->out + f / 32 * TILE;
        if (f)
            products(r->h_rows, SLICE, out, a->hidden / 32 * TILE, slice / 32, r->sums, w, many, w, 1);
        else
            products(r->h_rows, SLICE, out, a->hidden / 32 * TILE, slice / 32, r->sums, w, many, w, 0);
    }
    for (long c = 0; c < many * w; c += LANES)
        store(a->y, first * w + c, load(a->x, first * w + c, 0) + load(r->sums, c, 0), 0);
}

INLINE void feed_back(const branch *a, const room *r, long first, long many, const int activation) {
    const long w = a->width, steps = w / 32, blocks = many / 32;
    for (long t = 0; t < many; t++) {
        normed(a, a->x + (first + t) * w, r->n + t * w);
        for (long c = 0; c < w; c += SIDE)
            pair(r->g + t * w + c, load(a->grad_y, (first + t) * w + c, 0),
                 load(a->grad_y, (first + t) * w + c + LANES, 0));
    }
    turn(r->n, many, w, r->n_turned);
    turn(r->g, many, w, r->g_turned);
    for (long f = 0; f < a->hidden; f += SLICE) {
        const long slice = a->hidden - f < SLICE ? a->hidden - f : SLICE;
        for (long t = 0; t < many; t += SIDE) {
            products(r->n + t * w, w, r->up + f / 16 * steps * TILE, steps * TILE, steps, r->u, SLICE,
                     SIDE, slice, 0);
            products(r->g + t * w, w, r->out_back + f / 16 * steps * TILE, steps * TILE, steps,
                     r->change, SLICE, SIDE, slice, 0);
            for (long row = 0; row < SIDE; row += 2)
                for (long c = 0; c < slice; c += LANES) {
                    floats h, k, dh, dk;
                    both(&r->share, &r->rise, load(r->u, row * SLICE + c, 0), activation, &h, &dh);
                    both(&r->share, &r->rise, load(r->u, (row + 1) * SLICE + c, 0), activation, &k, &dk);
                    words low = bits(dh * load(r->change, row * SLICE + c, 0));
                    words high = bits(dk * load(r->change, (row + 1) * SLICE + c, 0));
                    const long at = (c / 16 * blocks + t / 32) * TILE + row * 16;
                    words pairs = bits(h) | bits(k) << 16;
                    memcpy(r->h + at, &pairs, sizeof pairs);
                    pairs = low | high << 16;
                    memcpy(r->slope + at, &pairs, sizeof pairs);
                    put(r->h_rows + (t + row) * SLICE + c, low);
                    put(r->h_rows + (t + row + 1) * SLICE + c, high);
                }
        }
        const uint16_t *up = r->up_back + f / 32 * TILE;
        if (f)
            products(r->h_rows, SLICE, up, a->hidden / 32 * TILE, slice / 32, r->sums, w, many, w, 1);
        else
            products(r->h_rows, SLICE, up, a->hidden / 32 * TILE, slice / 32, r->sums, w, many, w, 0);
        products(r->n_turned, many, r->slope, blocks * TILE, blocks, a->grad_up + f * w, SLICE, w,
                 slice, 1);
        products(r->g_turned, many, r->h, blocks * TILE, blocks, a->grad_out + f * w, SLICE, w, slice,
                 1);
    }
    for (long t = 0; t < many; t++) {
        const long at = (first + t) * w;
        normed_back(a, a->x + at, r->sums + t * w, 0, a->grad_y + at, a->grad_x + at);
    }
}

/* The branch for the tokens from `first` on and before `last`, a multiple of 32; `back`: gradients. */
void upsolve_feed_forward(const branch *a, long first, long last, int back) {
    room r;
    char *base = aligned_alloc(64, lay_out(&r, 0, a->width, a->hidden));
    lay_out(&r, base, a->width, a->hidden);
    draw(normal, &r.share);
    draw(gelu_slope, &r.rise);
    pack_turned(a->up, a->hidden, a->width, r.up);
    if (back) {
        pack(a->up, a->hidden, a->width, r.up_back);
        pack(a->out, a->width, a->hidden, r.out_back);
    } else
        pack_turned(a->out, a->width, a->hidden, r.out);
    begin(16);
    for (long t = first; t < last; t += TOKENS) {
        const long many = last - t < TOKENS ? last - t : TOKENS;
        if (a->activation == 1)
            back ? feed_back(a, &r, t, many, 1) : feed(a, &r, t, many, 1);
        else
            back ? feed_back(a, &r, t, many, 2) : feed(a, &r, t, many, 2);
    }
    end();
    free(base);
}

/* The norm alone, of the tokens from `first` on and before `last`. */
void upsolve_norm(const branch *a, long first, long last, int back) {
    const long w = a->width;
    for (long t = first; t < last; t++)
        if (back)
            normed_back(a, a->x + t * w, a->grad_n + t * w, 1, 0, a->grad_x + t * w);
        else
            normed(a, a->x + t * w, a->n + t * w);
}

#endif
