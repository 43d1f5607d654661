def check(data, answer):
    v = list(map(int, data.split()))
    out = answer.split()
    p = 1
    for _ in range(v[0]):
        n, m = v[p:p + 2]
        a = v[p + 2:p + 2 + n * m]
        p += 2 + n * m
        near = []
        for i in range(n):
            for j in range(m):
                q = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
                near.append([x * m + y for x, y in q if 0 <= x < n and 0 <= y < m])
        word = "NO" if any(x > len(q) for x, q in zip(a, near)) else "YES"
        if not out or out.pop(0) != word:
            return False
        if word == "NO":
            continue
        b, out = out[:n * m], out[n * m:]
        if len(b) < n * m or not all(x.isdigit() for x in b):
            return False
        b = list(map(int, b))
        for i in range(n * m):
            if b[i] < a[i] or b[i] and b[i] != sum(b[j] > 0 for j in near[i]):
                return False
    return not out
