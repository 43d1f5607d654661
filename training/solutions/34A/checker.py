def check(data, answer):
    n, *a = map(int, data.split())
    i, j = map(int, answer.split())
    if not (1 <= i <= n and 1 <= j <= n and i != j and (i - j) % n in (1, n - 1)):
        return False
    return abs(a[i - 1] - a[j - 1]) == min(abs(a[k] - a[k - 1]) for k in range(n))
