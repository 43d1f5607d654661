def check(data, answer):
    try:
        n = int(data)
        g = list(map(int, answer.split()))
        m = g[0]
        prime = lambda x: x > 1 and all(x % d for d in range(2, int(x ** 0.5) + 1))
        if len(g) != 2 * m + 1 or not prime(m):
            return False
        deg = [0] * (n + 1)
        seen = set()
        for a, b in zip(g[1::2], g[2::2]):
            if a == b or min(a, b) < 1 or max(a, b) > n:
                return False
            seen.add((min(a, b), max(a, b)))
            deg[a] += 1
            deg[b] += 1
        return len(seen) == m and all(prime(x) for x in deg[1:])
    except Exception:
        return False
