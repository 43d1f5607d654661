def check(data, answer):
    try:
        from math import isqrt
        n, m = map(int, data.split())
        w = list(map(int, answer.split()))
        k = min(n, m) + 1
        p = list(zip(w[1::2], w[2::2]))
        if w[0] != k or len(w) != 2 * k + 1 or len(set(p)) != k:
            return False
        if any(not (0 <= x <= n and 0 <= y <= m and x + y > 0) for x, y in p):
            return False
        for i in range(k):
            for j in range(i):
                d = (p[i][0] - p[j][0]) ** 2 + (p[i][1] - p[j][1]) ** 2
                if isqrt(d) ** 2 == d:
                    return False
        return True
    except Exception:
        return False
