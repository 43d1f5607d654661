def check(data, answer):
    try:
        n, s, t = data.split()
        a = list(map(int, answer.split()))
        d = sum(x != y for x, y in zip(s, t))
        p = {(x, y) for x, y in zip(s, t) if x != y}
        g = 0
        if any((y, x) in p for x, y in p):
            g = 2
        elif any(y == u for x, y in p for u, v in p):
            g = 1
        if len(a) != 3 or a[0] != d - g:
            return False
        x, i, j = a
        if (i, j) == (-1, -1):
            return g == 0
        if i == j or not (1 <= i <= int(n) and 1 <= j <= int(n)):
            return False
        s = list(s)
        s[i - 1], s[j - 1] = s[j - 1], s[i - 1]
        return sum(x != y for x, y in zip(s, t)) == x
    except Exception:
        return False
