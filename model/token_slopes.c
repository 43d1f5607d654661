/* What it costs to be told a token, from its row of logits in bfloat16, and the slope of that in the
   logits' place, for training; loaded by kernels.py.

   A row is read once and written once; what is between stays in the processor's nearest cache. Sums
   are float32. A row's numbers depend on nothing but itself. */

#include "vectors.h"

/* -log p(y) of p = softmax(z * sharpness), weighed by max(p(y)^power, floor), which is 1 where
   `power` is 0: `chosen` gets log p(y), `weight` the weight, and the logits become the slopes. */
void upsolve_token_slopes(uint16_t *logits, const int64_t *targets, float *chosen, float *weight,
                          long first, long last, long vocabulary, float sharpness, float power,
                          float floor) {
    const long padded = (vocabulary + LANES - 1) / LANES * LANES, whole = vocabulary / LANES * LANES;
    float z[padded] __attribute__((aligned(64)));
    for (long row = first; row < last; row++) {
        uint16_t *from = logits + row * vocabulary, rest[LANES];
        for (long v = 0; v < LANES; v++)
            rest[v] = whole + v < vocabulary ? from[whole + v] : 0xff80; /* minus infinity */
        floats most = splat(-INFINITY), all = splat(0.0f);
        for (long v = 0; v < padded; v += LANES) {
            floats value = (v < whole ? load(from, v, 1) : load(rest, 0, 1)) * sharpness;
            most = larger(value, most);
            store(z, v, value, 0);
        }
        const float top = largest(most), told = z[targets[row]] - top;
        for (long v = 0; v < padded; v += LANES) {
            floats share = exponential(load(z, v, 0) - top);
            all += share;
            store(z, v, share, 0);
        }
        const float sum = total(all);
        chosen[row] = told - logf(sum);
        weight[row] = 1.0f;
        if (power > 0.0f) {
            const float confident = expf(power * chosen[row]);
            weight[row] = confident > floor ? confident : floor;
        }
        const float scale = weight[row] * sharpness;
        z[targets[row]] -= sum;
        for (long v = 0; v < whole; v += LANES)
            store(from, v, load(z, v, 0) * (scale / sum), 1);
        if (whole < vocabulary) {
            store(rest, 0, load(z, whole, 0) * (scale / sum), 1);
            memcpy(from + whole, rest, 2 * (vocabulary - whole));
        }
    }
}
