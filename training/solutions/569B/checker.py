def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if not all(x.isdigit() for x in out):
        return False
    b = list(map(int, out))
    if sorted(b) != list(range(1, n + 1)):
        return False
    return sum(x == y for x, y in zip(a, b)) == len({x for x in a if x <= n})
