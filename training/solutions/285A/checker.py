def check(data, answer):
    n, k = map(int, data.split())
    out = answer.split()
    if not all(x.isdigit() for x in out):
        return False
    p = list(map(int, out))
    if sorted(p) != list(range(1, n + 1)):
        return False
    return sum(x > y for x, y in zip(p, p[1:])) == k
