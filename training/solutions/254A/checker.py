def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if any(a.count(x) % 2 for x in a):
        return out == ["-1"]
    if not all(x.isdigit() for x in out):
        return False
    b = list(map(int, out))
    if sorted(b) != list(range(1, 2 * n + 1)):
        return False
    return all(a[b[i] - 1] == a[b[i + 1] - 1] for i in range(0, 2 * n, 2))
