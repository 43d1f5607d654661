def check(data, answer):
    try:
        d = list(map(int, data.split())); s = list(zip(d[1::2], d[2::2])); n = d[0]
        i, j = map(int, answer.split())
        if (i, j) == (-1, -1):
            t = sorted((l, -r) for l, r in s)
            return all(q[1] < p[1] for p, q in zip(t, t[1:]))
        if i == j or not (1 <= i <= n and 1 <= j <= n): return False
        return s[i-1][0] >= s[j-1][0] and s[i-1][1] <= s[j-1][1]
    except Exception:
        return False
