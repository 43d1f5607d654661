def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, m, k = d[:3]
        a = [d[3 + i * m:3 + i * m + m] for i in range(n)]
        r = list(map(int, answer.split()))
        if len(r) != 1 + 2 * r[0] or r[0] > m * (m - 1) // 2:
            return False
        for i, j in zip(r[1::2], r[2::2]):
            if i == j or not 1 <= i <= m or not 1 <= j <= m:
                return False
            for x in a:
                if x[i - 1] > x[j - 1]:
                    x[i - 1], x[j - 1] = x[j - 1], x[i - 1]
        return all(x == sorted(x, reverse=k == 1) for x in a)
    except Exception:
        return False
