/* A matrix of an attention over runs of tokens, and its backward pass, in bfloat16
   (units.h), for training; loaded by kernels.py.

   What comes out is rounded to bfloat16, or added to the float32 stream that the branch left. Sums
   are float32, those of the matrix's gradient over all tokens. */

#include "tiles.h"

#ifdef UNITS

#include <stdlib.h>

#define TOKENS 512 /* whose gradients go through together */

typedef struct {
    const uint16_t *x, *weight; /* (tokens, width), (outputs, width) */
    long width, outputs;
    const float *beside; /* (tokens, outputs), or null */
    void *y;             /* (tokens, outputs), float32 if there is something beside */
    const void *grad_y;
    uint16_t *grad_x;
    float *grad_weight; /* (outputs, width); it is added to */
} projection;

typedef struct {
    uint16_t *weight, *x, *g, *g_turned; /* packed, packed, rows, turned */
    float *sums;
} room;

static size_t lay_out(room *r, char *base, long width, long outputs) {
    char *at = base;
    const long wide = width > outputs ? width : outputs;
    r->weight = some(&at, 2 * width * outputs), r->x = some(&at, 2 * TOKENS * width);
    r->g = some(&at, 2 * TOKENS * outputs), r->g_turned = some(&at, 2 * TOKENS * outputs);
    r->sums = some(&at, 4 * SIDE * wide);
    return at - base;
}

/* Numbers of float32 as bfloat16. */
INLINE void rounded(const float *from, long many, uint16_t *to) {
    for (long c = 0; c < many; c += SIDE)
        pair(to + c, load(from, c, 0), load(from, c + LANES, 0));
}

static void project(const projection *a, const room *r, long first, long last) {
    const long steps = a->width / 32, many = SIDE * a->outputs;
    for (long t = first; t < last; t += SIDE) {
        products(a->x + t * a->width, a->width, r->weight, steps * TILE, steps, r->sums, a->outputs,
                 SIDE, a->outputs, 0);
        if (!a->beside) {
            rounded(r->sums, many, (uint16_t *)a->y + t * a->outputs);
            continue;
        }
        for (long c = 0; c < many; c += LANES)
            store(a->y, t * a->outputs + c,
                  load(a->beside, t * a->outputs + c, 0) + load(r->sums, c, 0), 0);
    }
}

static void project_back(const projection *a, const room *r, long first, long many) {
    const long steps = a->outputs / 32, blocks = many / 32, here = first * a->outputs;
    const uint16_t *g = (const uint16_t *)a->grad_y + here;
    if (a->beside) {
        rounded((const float *)a->grad_y + here, many * a->outputs, r->g);
        g = r->g;
    }
    for (long t = 0; t < many; t += SIDE) {
        products(g + t * a->outputs, a->outputs, r->weight, steps * TILE, steps, r->sums, a->width,
                 SIDE, a->width, 0);
        rounded(r->sums, SIDE * a->width, a->grad_x + (first + t) * a->width);
    }
    turn(g, many, a->outputs, r->g_turned);
    pack(a->x + first * a->width, many, a->width, r->x);
    products(r->g_turned, many, r->x, blocks * TILE, blocks, a->grad_weight, a->width, a->outputs,
             a->width, 1);
}

/* The product for the tokens from `first` on and before `last`, multiples of 32; `back`: gradients,
   where `beside` tells only whether there was something. */
void upsolve_project(const projection *a, long first, long last, int back) {
    room r;
    char *base = aligned_alloc(64, lay_out(&r, 0, a->width, a->outputs));
    lay_out(&r, base, a->width, a->outputs);
    (back ? pack : pack_turned)(a->weight, a->outputs, a->width, r.weight);
    begin(16);
    if (!back)
        project(a, &r, first, last);
    for (long t = first; back && t < last; t += TOKENS)
        project_back(a, &r, t, last - t < TOKENS ? last - t : TOKENS);
    end();
    free(base);
}

#endif
