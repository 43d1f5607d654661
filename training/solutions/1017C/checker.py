def check(data, answer):
    try:
        from bisect import bisect_left
        n = int(data)
        a = list(map(int, answer.split()))
        if sorted(a) != list(range(1, n + 1)):
            return False
        def lis(v):
            t = []
            for x in v:
                i = bisect_left(t, x)
                t[i:i + 1] = [x]
            return len(t)
        return lis(a) + lis(a[::-1]) == min(k + (n + k - 1) // k for k in range(1, n + 1))
    except Exception:
        return False
