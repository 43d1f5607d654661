def check(data, answer):
    try:
        q = int(data)
        t = list(map(int, answer.split()))
        def count(x):
            c, p = 0, 2
            while p * p <= x:
                while x % p == 0:
                    x //= p
                    c += 1
                p += 1
            return c + (x > 1)
        c = count(q)
        if c == 2:
            return t == [2]
        if c < 2:
            return t == [1, 0]
        return len(t) == 2 and t[0] == 1 and 1 < t[1] < q and q % t[1] == 0 and count(t[1]) == 2
    except Exception:
        return False
