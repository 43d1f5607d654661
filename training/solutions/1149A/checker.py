def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if sorted(out) != sorted(map(str, a)):
        return False
    prime = [x > 1 and all(x % d for d in range(2, x)) for x in range(2 * n + 1)]
    s = k = 0
    for x in out:
        s += int(x)
        k += prime[s]
    p, q = a.count(1), a.count(2)
    best = {}
    for i in range(p + 1):
        for j in range(q + 1):
            old = [best[c] for c in ((i - 1, j), (i, j - 1)) if c in best]
            best[i, j] = max(old, default=0) + prime[i + 2 * j]
    return k == best[p, q]
