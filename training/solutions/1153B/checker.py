def check(data, answer):
    n, m, h, *d = map(int, data.split())
    a, b, t = d[:m], d[m:m + n], d[m + n:]
    rows = [r.split() for r in answer.strip().split("\n")]
    if len(rows) != n or any(len(r) != m for r in rows):
        return False
    if not all(x.isdigit() for r in rows for x in r):
        return False
    g = [list(map(int, r)) for r in rows]
    if [max(r) for r in g] != b or [max(c) for c in zip(*g)] != a:
        return False
    return [int(x > 0) for r in g for x in r] == t
