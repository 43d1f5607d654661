def check(data, answer):
    try:
        from math import gcd
        x = int(data)
        a, b = map(int, answer.split())
        if a < 1 or b < 1 or a * b // gcd(a, b) != x:
            return False
        n, p, divs = x, 2, [1]
        while n > 1:
            if p * p > n:
                p = n
            q = 1
            while n % p == 0:
                n //= p
                q *= p
            if q > 1:
                divs += [d * q for d in divs]
            p += 1
        return max(a, b) == min(max(d, x // d) for d in divs)
    except Exception:
        return False
