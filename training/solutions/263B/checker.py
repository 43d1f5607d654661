def check(data, answer):
    n, k, *a = map(int, data.split())
    r = list(map(int, answer.split()))
    if k > n:
        return r == [-1]
    x, y = r
    return min(x, y) >= 0 and sum(max(x, y) <= v for v in a) == k
