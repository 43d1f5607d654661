def check(data, answer):
    try:
        a = data.split()[1:]
        n = len(a)
        t = list(map(int, answer.split()))
        k, s = 0, set()
        for x in a:
            if x in s:
                k += 1
                s = set()
            else:
                s.add(x)
        if k == 0:
            return t == [-1]
        if t[0] != k or len(t) != 2 * k + 1:
            return False
        p = sorted(zip(t[1::2], t[2::2]))
        e = 0
        for l, r in p:
            if l != e + 1 or r > n or len(set(a[l - 1:r])) == r - l + 1:
                return False
            e = r
        return e == n
    except Exception:
        return False
