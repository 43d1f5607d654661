def check(data, answer):
    n, k, *a = map(int, data.split())
    m, *r = map(int, answer.split())
    if len(r) != m or len(set(r)) != m or not all(1 <= i <= n for i in r):
        return False
    a_sorted = sorted(a)
    most = max(i for i in range(n + 1) if sum(a_sorted[:i]) <= k)
    return m == most and sum(a[i - 1] for i in r) <= k
