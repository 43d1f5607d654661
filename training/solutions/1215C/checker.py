def check(data: str, answer: str) -> bool:
    try:
        n, s, t = data.split()
        n = int(n)
        x = sum(p == 'a' and q == 'b' for p, q in zip(s, t))
        y = sum(p == 'b' and q == 'a' for p, q in zip(s, t))
        v = list(map(int, answer.split()))
        if (x + y) % 2:
            return v == [-1]
        if v[0] != (x + 1) // 2 + (y + 1) // 2 or len(v) != 1 + 2 * v[0]:
            return False
        s, t = list(s), list(t)
        for i, j in zip(v[1::2], v[2::2]):
            if not (1 <= i <= n and 1 <= j <= n):
                return False
            s[i - 1], t[j - 1] = t[j - 1], s[i - 1]
        return s == t
    except Exception:
        return False
