def check(data, answer):
    n, *b = map(int, data.split())
    out = answer.split()
    if len(out) != n or not all(x.isdigit() for x in out):
        return False
    a = list(map(int, out))
    if a != sorted(a) or a[-1] > 10 ** 18:
        return False
    return all(a[i] + a[n - 1 - i] == b[i] for i in range(n // 2))
