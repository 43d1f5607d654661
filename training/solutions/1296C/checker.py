def check(data, answer):
    try:
        d = data.split()
        t = list(map(int, answer.split()))
        j = 0
        for s in d[2::2]:
            best = 0
            n = len(s)
            def zero(w):
                return w.count("L") == w.count("R") and w.count("U") == w.count("D")
            for k in range(1, n + 1):
                if any(zero(s[i:i + k]) for i in range(n - k + 1)):
                    best = k
                    break
            if best == 0:
                if t[j] != -1:
                    return False
                j += 1
            else:
                l, r = t[j], t[j + 1]
                j += 2
                if not (1 <= l <= r <= n) or r - l + 1 != best or not zero(s[l - 1:r]):
                    return False
        return j == len(t)
    except Exception:
        return False
