def check(data, answer):
    n, k = map(int, data.split())
    s, *a = map(int, answer.split())
    if sorted(a) != list(range(1, n * n + 1)):
        return False
    rows = [a[i : i + n] for i in range(0, n * n, n)]
    best = sum(range(n * (k - 1) + 1, n * n + 1, n - k + 1))
    return s == best == sum(row[k - 1] for row in rows) and all(row == sorted(row) for row in rows)
