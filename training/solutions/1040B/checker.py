def check(data, answer):
    n, k = map(int, data.split())
    out = answer.split()
    if not out or not all(x.isascii() and x.isdigit() for x in out):
        return False
    l, *a = map(int, out)
    w = 2 * k + 1
    if l != len(a) or l != (n + w - 1) // w or any(not 1 <= x <= n for x in a):
        return False
    return all(sum(abs(x - i) <= k for x in a) % 2 == 1 for i in range(1, n + 1))
