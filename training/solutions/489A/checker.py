def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if not out or not all(x.isdigit() for x in out):
        return False
    k, *b = map(int, out)
    if k > n or len(b) != 2 * k or any(x >= n for x in b):
        return False
    for i in range(k):
        x, y = b[2 * i], b[2 * i + 1]
        a[x], a[y] = a[y], a[x]
    return a == sorted(a)
