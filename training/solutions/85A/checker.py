def check(data, answer):
    n = int(data)
    g = answer.split()
    if len(g) != 4 or any(len(s) != n for s in g):
        return False
    if not all("a" <= c <= "z" for s in g for c in s):
        return False
    for i in range(4):
        for j in range(n):
            k = 0
            for x, y in (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1):
                if 0 <= x < 4 and 0 <= y < n and g[x][y] == g[i][j]:
                    k += 1
            if k != 1:
                return False
    return all(any(s[j] == s[j + 1] for s in g) for j in range(n - 1))
