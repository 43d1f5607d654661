def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, r, x = d[0], d[1], d[2:]
        t = list(map(float, answer.split()))
        y = []
        for i in range(n):
            h = r
            for j in range(i):
                k = abs(x[i] - x[j])
                if k <= 2 * r:
                    h = max(h, y[j] + (4 * r * r - k * k) ** 0.5)
            y.append(h)
        return len(t) == n and all(abs(p - q) <= 1e-6 * max(1, q) for p, q in zip(t, y))
    except Exception:
        return False
