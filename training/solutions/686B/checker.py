def check(data, answer):
    n, *a = map(int, data.split())
    lines = [x.split() for x in answer.splitlines() if x.strip()]
    if len(lines) > 20000:
        return False
    for x in lines:
        if len(x) != 2 or not (x[0].isdigit() and x[1].isdigit()):
            return False
        l, r = map(int, x)
        if not 1 <= l < r <= n or (r - l) % 2 == 0:
            return False
        for i in range(l - 1, r, 2):
            a[i], a[i + 1] = a[i + 1], a[i]
    return a == sorted(a)
