def check(data, answer):
    try:
        d = list(map(int, data.split()))
        p = list(zip(d[1::2], d[2::2]))
        r, = map(int, answer.split())
        if r == -1:
            for x in p[0]:
                q = 2
                while x > 1:
                    if q * q > x:
                        q = x
                    if x % q == 0:
                        if all(a % q == 0 or b % q == 0 for a, b in p):
                            return False
                        x //= q
                    else:
                        q += 1
            return True
        return r > 1 and all(a % r == 0 or b % r == 0 for a, b in p)
    except Exception:
        return False
