def check(data, answer):
    n, k, *a = map(int, data.split())
    best = 0
    for i in range(n):
        s = 0
        for j in range(i, n):
            s += a[j]
            if j - i + 1 >= k:
                best = max(best, s / (j - i + 1))
    try:
        x = float(answer)
    except ValueError:
        return False
    return abs(x - best) < 1e-6
