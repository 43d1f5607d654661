def check(data, answer):
    n, k, *a = map(int, data.split())
    p = list(map(int, answer.split()))
    if sorted(p) != list(range(1, n * k + 1)):
        return False
    return all(a[i] in p[i * n : i * n + n] for i in range(k))
