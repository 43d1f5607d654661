def check(data, answer):
    n, *a = map(int, data.split())
    k, *r = map(int, answer.split())
    if n == 1 or (n == 2 and a[0] == a[1]):
        return k == -1 and not r
    if len(r) != k or len(set(r)) != k or not 0 < k < n or not all(1 <= i <= n for i in r):
        return False
    return 2 * sum(a[i - 1] for i in r) != sum(a)
