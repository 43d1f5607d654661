def check(data, answer):
    try:
        d = list(map(int, data.split()))
        a = d[1:]
        n = len(a)
        w = list(map(int, answer.split()))
        k = n - max(a.count(x) for x in a)
        if w[0] != k or len(w) != 3 * k + 1:
            return False
        for q in range(k):
            t, i, j = w[1 + 3 * q:4 + 3 * q]
            if t not in (1, 2) or abs(i - j) != 1 or not (1 <= i <= n and 1 <= j <= n):
                return False
            x = abs(a[i - 1] - a[j - 1])
            a[i - 1] += x if t == 1 else -x
        return len(set(a)) == 1
    except Exception:
        return False
