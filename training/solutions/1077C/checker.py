def check(data, answer):
    n, *a = map(int, data.split())
    try:
        k, *r = map(int, answer.split())
    except ValueError:
        return False
    s = sum(a)
    want = []
    for i in range(n):
        b = a[:i] + a[i + 1:]
        if any(2 * x == s - a[i] for x in b):
            want.append(i + 1)
    return k == len(want) and sorted(r) == want
