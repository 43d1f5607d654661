def check(data, answer):
    n, k, *h = map(int, data.split())
    out = answer.split()
    if len(out) != 1 or not (out[0].isascii() and out[0].isdigit()):
        return False
    j = int(out[0])
    if not 1 <= j <= n - k + 1:
        return False
    p = [0]
    for x in h:
        p.append(p[-1] + x)
    return p[j + k - 1] - p[j - 1] == min(p[i + k] - p[i] for i in range(n - k + 1))
