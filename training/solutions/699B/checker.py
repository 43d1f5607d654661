def check(data, answer):
    try:
        g = data.split()[2:]
        n, m = len(g), len(g[0])
        w = [(i, j) for i in range(n) for j in range(m) if g[i][j] == "*"]
        good = lambda x, y: all(i == x or j == y for i, j in w)
        a = answer.split()
        if a == ["NO"]:
            return not any(good(x, y) for x in range(n) for y in range(m))
        if len(a) != 3 or a[0] != "YES":
            return False
        x, y = int(a[1]) - 1, int(a[2]) - 1
        return 0 <= x < n and 0 <= y < m and good(x, y)
    except (ValueError, IndexError):
        return False
