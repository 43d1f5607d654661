def check(data, answer):
    n, *a = map(int, data.split())
    k = 0
    for x in a:
        if x == k + 1:
            k += 1
    out = answer.split()
    if not out or not all(x.isascii() and x.isdigit() for x in out):
        return False
    out = list(map(int, out))
    y = out[1:]
    if out[0] != k or len(y) != k or y != sorted(set(y)):
        return False
    if any(not 2001 <= x <= 2000 + n for x in y):
        return False
    return [a[x - 2001] for x in y] == list(range(1, k + 1))
