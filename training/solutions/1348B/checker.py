def check(data, answer):
    try:
        d = list(map(int, data.split()))
        a = list(map(int, answer.split()))
        p, q = 1, 0
        for _ in range(d[0]):
            n, k = d[p], d[p + 1]
            v = d[p + 2:p + 2 + n]
            p += 2 + n
            m = a[q]
            q += 1
            if len(set(v)) > k:
                if m != -1:
                    return False
                continue
            if m < n or m > 10000:
                return False
            b = a[q:q + m]
            q += m
            if len(b) != m or min(b) < 1 or max(b) > n:
                return False
            if any(b[i] != b[i + k] for i in range(m - k)):
                return False
            it = iter(b)
            if not all(x in it for x in v):
                return False
        return q == len(a)
    except (ValueError, IndexError):
        return False
