def check(data, answer):
    try:
        n, k = map(int, data.split())
        g = list(map(int, answer.split()))
        if 2 * k >= n:
            return g == [-1]
        if g[0] != n * k or len(g) != 1 + 2 * n * k:
            return False
        wins = [0] * (n + 1)
        seen = set()
        for i in range(1, len(g), 2):
            a, b = g[i], g[i + 1]
            if a == b or not (1 <= a <= n and 1 <= b <= n):
                return False
            wins[a] += 1
            seen.add((min(a, b), max(a, b)))
        return len(seen) == n * k and all(x == k for x in wins[1:])
    except Exception:
        return False
