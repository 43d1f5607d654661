/* The small operations of a decoding step, each in one pass over its rows; loaded by kernels.py.

   Numbers are stored as float32 or bfloat16 (`bf16`) and computed in float32. Every row is computed
   by itself and in a fixed order, so that its bits do not depend on the rows beside it. Plain C with
   GCC's vectors of sixteen floats; the compiler makes of them what the processor has. */

#include "attention.h"

/* --- norms --- */

INLINE void add_normed(void *x, const void *y, const void *weight, void *out, long rows, long width,
                       int rms, float eps, const int bf16) {
    float kept[width];
    for (long row = 0; row < rows; row++) {
        size_t start = (size_t)row * width;
        floats sum = {0}, square = {0};
        for (long c = 0; c < width; c += LANES) {
            floats value = load(x, start + c, bf16);
            if (y) {
                value = nearest(value + load(y, start + c, bf16), bf16);
                store(x, start + c, value, bf16);
            }
            store(kept, c, value, 0);
            sum += value;
        }
        float mean = rms ? 0.0f : total(sum) / width;
        for (long c = 0; c < width; c += LANES) {
            floats value = load(kept, c, 0) - mean;
            square += value * value;
        }
        float scale = 1.0f / sqrtf(total(square) / width + eps);
        for (long c = 0; c < width; c += LANES) {
            floats value = (load(kept, c, 0) - mean) * scale;
            store(out, start + c, value * load(weight, c, bf16), bf16);
        }
    }
}

/* x += y, unless y is null; out = LayerNorm without a bias, or RMSNorm, of x. */
void upsolve_add_normed(void *x, const void *y, const void *weight, void *out, long rows, long width,
                        int rms, float eps, int bf16) {
    if (bf16)
        add_normed(x, y, weight, out, rows, width, rms, eps, 1);
    else
        add_normed(x, y, weight, out, rows, width, rms, eps, 0);
}

/* --- self-attention --- */

/* Attend from `count` heads, which share their keys, to positions 0 ... last of the row whose keys and
   values begin at `cached`; those of the next row, at `coming`, are fetched meanwhile. */
INLINE void attend_heads(const attention *a, const float *q, size_t cached, size_t coming, long last,
                         size_t out, const int count, const int bf16) {
    const long line = bf16 ? 32 : 16; /* numbers of 64 bytes */
    long tiles = last / LANES + 1, width = a->width;
    float weight[count][tiles * LANES], scale[count];
    floats most[count];
    const ints lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    for (int head = 0; head < count; head++)
        most[head] = splat(-INFINITY);
    for (long tile = 0; tile < tiles; tile += 2) { /* two at a time: an addition waits for the last */
        long next = tile + 1 < tiles ? tile + 1 : tile;
        floats score[2][count];
        for (int head = 0; head < count; head++)
            score[0][head] = score[1][head] = splat(0.0f);
        for (long c = 0; c < width; c++) {
            floats near = load(a->keys, cached + (tile * width + c) * LANES, bf16);
            floats far = load(a->keys, cached + (next * width + c) * LANES, bf16);
            fetch(a->keys, coming + (tile * width + c) * LANES, bf16);
            fetch(a->keys, coming + (next * width + c) * LANES, bf16);
            for (int head = 0; head < count; head++) {
                score[0][head] += near * q[head * width + c];
                score[1][head] += far * q[head * width + c];
            }
        }
        for (int one = 0; one < 2 && tile + one < tiles; one++) {
            ints seen = lane + (int)((tile + one) * LANES) <= (ints){0} + (int)last;
            for (int head = 0; head < count; head++) {
                floats value = choose(seen, score[one][head], splat(-INFINITY));
                most[head] = larger(value, most[head]);
                store(weight[head], (tile + one) * LANES, value, 0);
            }
        }
    }
    for (int head = 0; head < count; head++) {
        float top = largest(most[head]);
        floats sum = {0};
        for (long tile = 0; tile < tiles; tile++) {
            floats score;
            memcpy(&score, &weight[head][tile * LANES], sizeof score);
            score = exponential(score - top);
            sum += score;
            memcpy(&weight[head][tile * LANES], &score, sizeof score);
        }
        scale[head] = 1.0f / total(sum);
    }
    for (long c = 0; c < width;) {
        if (width - c >= 4 * LANES) {
            floats y[count][4];
            for (int head = 0; head < count; head++)
                for (int part = 0; part < 4; part++)
                    y[head][part] = splat(0.0f);
            for (long p = 0; p <= last; p++) {
                for (long ahead = 0; ahead < 4 * LANES; ahead += line)
                    fetch(a->values, coming + p * width + c + ahead, bf16);
                for (int part = 0; part < 4; part++) {
                    floats value = load(a->values, cached + p * width + c + part * LANES, bf16);
                    for (int head = 0; head < count; head++)
                        y[head][part] += value * weight[head][p];
                }
            }
            for (int head = 0; head < count; head++)
                for (int part = 0; part < 4; part++)
                    store(a->out, out + head * width + c + part * LANES,
                          y[head][part] * scale[head], bf16);
            c += 4 * LANES;
        } else {
            floats y[count];
            for (int head = 0; head < count; head++)
                y[head] = splat(0.0f);
            for (long p = 0; p <= last; p++) {
                floats value = load(a->values, cached + p * width + c, bf16);
                for (int head = 0; head < count; head++)
                    y[head] += value * weight[head][p];
            }
            for (int head = 0; head < count; head++)
                store(a->out, out + head * width + c, y[head] * scale[head], bf16);
            c += LANES;
        }
    }
}

INLINE void attend(const attention *a, const int bf16) {
    long width = a->width, heads = a->kv_heads * a->group;
    float turned[width], q[4 * width], root = 1.0f / sqrtf(width);
    for (long row = 0; row < a->rows; row++)
        for (long kv = 0; kv < a->kv_heads; kv++) {
            long last = a->position[row];
            size_t input = (size_t)row * (heads + 2 * a->kv_heads) * width;
            size_t cached = ((size_t)row * a->kv_heads + kv) * a->positions * width;
            rotate(a, a->qkv, input + (heads + kv) * width, last, turned, bf16);
            size_t column = cached + last / LANES * width * LANES + last % LANES;
            for (long c = 0; c < width; c++) {
                if (bf16)
                    ((uint16_t *)a->keys)[column + c * LANES] = rounded(turned[c]);
                else
                    ((float *)a->keys)[column + c * LANES] = turned[c];
            }
            for (long c = 0; c < width; c += LANES)
                store(a->values, cached + last * width + c,
                      load(a->qkv, input + (heads + a->kv_heads + kv) * width + c, bf16), bf16);
            for (long head = 0; head < a->group;) {
                long count = a->group - head >= 4 ? 4 : a->group - head >= 2 ? 2 : 1;
                long index = kv * a->group + head;
                for (long h = 0; h < count; h++) {
                    rotate(a, a->qkv, input + (index + h) * width, last, q + h * width, bf16);
                    for (long c = 0; c < width; c++)
                        q[h * width + c] *= root;
                }
                size_t next = row + 1 < a->rows ? cached + a->kv_heads * a->positions * width : cached;
                size_t out = ((size_t)row * heads + index) * width;
                if (count == 4)
                    attend_heads(a, q, cached, next, last, out, 4, bf16);
                else if (count == 2)
                    attend_heads(a, q, cached, next, last, out, 2, bf16);
                else
                    attend_heads(a, q, cached, next, last, out, 1, bf16);
                head += count;
            }
        }
}

/* Cache every row's key and value at its position; attend to all up to it. */
void upsolve_attend(const attention *a, int bf16) {
    if (bf16)
        attend(a, 1);
    else
        attend(a, 0);
}

/* --- drawing tokens --- */

#define BLOCK 64

INLINE void draw(const void *logits, const float *uniform, int64_t *token, double *score, long rows,
                 long vocabulary, float sharpness, const int64_t *never, long nevers,
                 const int bf16) {
    long blocks = (vocabulary + BLOCK - 1) / BLOCK;
    float weight[blocks * BLOCK], block[blocks];
    for (long row = 0; row < rows; row++) {
        size_t start = (size_t)row * vocabulary;
        long c = 0;
        for (; c + LANES <= vocabulary; c += LANES)
            store(weight, c, load(logits, start + c, bf16) * sharpness, 0);
        for (; c < vocabulary; c++) {
            float value;
            if (bf16) {
                uint32_t word = (uint32_t)((const uint16_t *)logits)[start + c] << 16;
                memcpy(&value, &word, sizeof value);
            } else {
                value = ((const float *)logits)[start + c];
            }
            weight[c] = value * sharpness;
        }
        for (; c < blocks * BLOCK; c++)
            weight[c] = -INFINITY;
        for (long n = 0; n < nevers; n++)
            weight[never[n]] = -INFINITY;
        floats most = splat(-INFINITY);
        for (c = 0; c < blocks * BLOCK; c += LANES) {
            floats value = load(weight, c, 0);
            most = larger(value, most);
        }
        float top = largest(most);
        double all = 0;
        for (long b = 0; b < blocks; b++) {
            floats sum = {0};
            for (c = b * BLOCK; c < (b + 1) * BLOCK; c += LANES) {
                floats value = exponential(load(weight, c, 0) - top);
                store(weight, c, value, 0);
                sum += value;
            }
            block[b] = total(sum);
            all += block[b];
        }
        /* Invert the distribution function: a block, then a token in it; never one of no weight. */
        double target = uniform[2 * row] * all, reached = block[0];
        long b = 0, t = 0;
        while (b + 1 < blocks && reached <= target)
            reached += block[++b];
        double inside = 0;
        for (t = 0; t < BLOCK; t++)
            inside += weight[b * BLOCK + t];
        target = uniform[2 * row + 1] * inside;
        t = b * BLOCK;
        reached = weight[t];
        while (t + 1 < (b + 1) * BLOCK && reached <= target)
            reached += weight[++t];
        token[row] = t < vocabulary ? t : vocabulary - 1; /* past it only where all is NaN */
        score[row] = log(weight[t] / all);
    }
}

/* Draw a token for each row and give its log-probability; `never` are tokens that are not drawn. */
void upsolve_draw(const void *logits, const float *uniform, int64_t *token, double *score, long rows,
                  long vocabulary, float sharpness, const int64_t *never, long nevers, int bf16) {
    if (bf16)
        draw(logits, uniform, token, score, rows, vocabulary, sharpness, never, nevers, 1);
    else
        draw(logits, uniform, token, score, rows, vocabulary, sharpness, never, nevers, 0);
}
