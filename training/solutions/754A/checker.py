def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if not any(a):
        return out == ["NO"]
    if len(out) < 4 or out[0] != "YES":
        return False
    try:
        k, *b = map(int, out[1:])
    except ValueError:
        return False
    if k < 1 or len(b) != 2 * k:
        return False
    last = 0
    for l, r in zip(b[::2], b[1::2]):
        if l != last + 1 or r < l or r > n or sum(a[l - 1:r]) == 0:
            return False
        last = r
    return last == n
