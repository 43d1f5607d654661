def check(data, answer):
    t = list(map(int, data.split()))[1:]
    out = answer.upper().split()
    p = 0
    while t:
        n = t[0]
        a = t[1:n + 1]
        t = t[n + 1:]
        if p >= len(out):
            return False
        if all(abs(x - y) < 2 for x, y in zip(a, a[1:])):
            if out[p] != "NO":
                return False
            p += 1
        else:
            if out[p] != "YES" or p + 2 >= len(out):
                return False
            if not (out[p + 1].isdigit() and out[p + 2].isdigit()):
                return False
            l, r = int(out[p + 1]), int(out[p + 2])
            if not 1 <= l <= r <= n:
                return False
            b = a[l - 1:r]
            if max(b) - min(b) < len(b):
                return False
            p += 3
    return p == len(out)
