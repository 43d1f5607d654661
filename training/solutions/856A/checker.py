def check(data, answer):
    try:
        d = list(map(int, data.split()))
        t = answer.split()
        p = 1
        for _ in range(d[0]):
            n = d[p]
            a = d[p + 1:p + 1 + n]
            p += n + 1
            b = list(map(int, t[1:n + 1]))
            if t[0] != "YES" or len(b) != n or min(b) < 1 or max(b) > 10 ** 6:
                return False
            if len({x + y for x in a for y in b}) != n * n:
                return False
            t = t[n + 1:]
        return not t
    except (ValueError, IndexError):
        return False
