def check(data, answer):
    n, *a = map(int, data.split())
    p = list(map(int, answer.split()))
    if sorted(p) != list(range(1, n + 1)):
        return False
    return len({a[p[i] - 1] + a[p[i + 1] - 1] for i in range(0, n, 2)}) == 1
