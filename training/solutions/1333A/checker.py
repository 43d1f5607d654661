def check(data, answer):
    q = list(map(int, data.split()))[1:]
    out = answer.split()
    for n, m in zip(q[::2], q[1::2]):
        a = [out.pop(0) for _ in range(n)]
        if any(len(row) != m or set(row) - {"B", "W"} for row in a):
            return False
        count = {"B": 0, "W": 0}
        for i in range(n):
            for j in range(m):
                near = [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
                near = [a[x][y] for x, y in near if 0 <= x < n and 0 <= y < m]
                count[a[i][j]] += any(c != a[i][j] for c in near)
        if count["B"] != count["W"] + 1:
            return False
    return not out
