def check(data, answer):
    try:
        n, k = map(int, data.split()); v = list(map(int, answer.split()))
        if len(v) != n*k or min(v) < 1 or max(v) > n: return False
        a = [1]*(n-1) + [0]
        for t in range(k):
            c = v[t*n:t*n+n]
            a = [x + a[j-1] for x, j in zip(a, c)]
        return a == list(range(n-1, -1, -1))
    except Exception:
        return False
