def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        a = list(map(int, answer.split()))
        if len(a) != n or min(a) < 0 or max(a) > 10 ** 9:
            return False
        return all(i == j or a[i] & a[j] == d[1 + i * n + j] for i in range(n) for j in range(n))
    except Exception:
        return False
