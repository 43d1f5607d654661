def check(data, answer):
    n, *t = map(int, data.split())
    w, *r = map(int, answer.split())
    if w != min(t.count(1), t.count(2), t.count(3)) or len(r) != 3 * w or len(set(r)) != len(r):
        return False
    if any(not 1 <= i <= n for i in r):
        return False
    return all(sorted(t[i - 1] for i in r[k : k + 3]) == [1, 2, 3] for k in range(0, 3 * w, 3))
