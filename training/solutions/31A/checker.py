def check(data, answer):
    n, *a = map(int, data.split())
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    ok = any(a[j] + a[k] in a for j in range(n) for k in range(j))
    if not ok:
        return out == [-1]
    if len(out) != 3 or len(set(out)) != 3 or min(out) < 1 or max(out) > n:
        return False
    i, j, k = out
    return a[i - 1] == a[j - 1] + a[k - 1]
