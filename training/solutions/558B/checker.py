def check(data, answer):
    n, *a = map(int, data.split())
    l, r = map(int, answer.split())
    if not 1 <= l <= r <= n:
        return False
    k = max(map(a.count, a))
    spans = [n - a[::-1].index(x) - a.index(x) for x in set(a) if a.count(x) == k]
    part = a[l - 1 : r]
    return max(map(part.count, part)) == k and r - l + 1 == min(spans)
