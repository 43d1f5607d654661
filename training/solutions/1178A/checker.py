def check(data, answer):
    n, *a = map(int, data.split())
    k, *c = map(int, answer.split())
    most = a[0] + sum(x for x in a[1:] if 2 * x <= a[0])
    if 2 * most <= sum(a):
        return k == 0 and not c
    if len(c) != k or len(set(c)) != k or 1 not in c or not all(1 <= i <= n for i in c):
        return False
    small = all(i == 1 or 2 * a[i - 1] <= a[0] for i in c)
    return small and 2 * sum(a[i - 1] for i in c) > sum(a)
