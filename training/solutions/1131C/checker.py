def check(data, answer):
    n, *a = map(int, data.split())
    a.sort()
    try:
        b = list(map(int, answer.split()))
    except ValueError:
        return False
    if sorted(b) != a:
        return False
    best = a[1] - a[0]
    for i in range(n - 2):
        best = max(best, a[i + 2] - a[i])
    return max(abs(b[i] - b[i - 1]) for i in range(n)) == best
