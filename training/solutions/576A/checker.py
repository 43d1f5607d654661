def check(data, answer):
    try:
        n = int(data)
        v = list(map(int, answer.split()))
        good = []
        for p in range(2, n + 1):
            if all(p % d for d in range(2, p)):
                q = p
                while q <= n:
                    good.append(q)
                    q *= p
        return v[0] == len(good) and sorted(v[1:]) == sorted(good)
    except Exception:
        return False
