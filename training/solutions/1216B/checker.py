def check(data, answer):
    n, *a = map(int, data.split())
    k, *p = map(int, answer.split())
    if sorted(p) != list(range(1, n + 1)):
        return False
    least = sum(x * i + 1 for i, x in enumerate(sorted(a, reverse=True)))
    return k == least == sum(a[j - 1] * i + 1 for i, j in enumerate(p))
