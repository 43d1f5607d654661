def check(data, answer):
    n, k = map(int, data.split())
    if n * (n - 1) // 2 <= k:
        return answer.strip() == "no solution"
    try:
        v = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(v) != 2 * n or max(map(abs, v)) > 10 ** 9:
        return False
    p = sorted(zip(v[::2], v[1::2]))
    if len(set(p)) < n:
        return False
    d = 10 ** 30
    tot = 0
    for i in range(n):
        for j in range(i + 1, n):
            tot += 1
            dx = p[j][0] - p[i][0]
            if dx * dx >= d:
                break
            d = min(d, dx * dx + (p[j][1] - p[i][1]) ** 2)
    return tot > k
