def check(data, answer):
    try:
        n = int(data)
        L = answer.strip().split("\n")
        m = (n - 1).bit_length()
        if int(L[0]) != m or len(L) != m + 1:
            return False
        code = [""] * n
        for s in L[1:]:
            t = list(map(int, s.split()))
            u = set(t[1:])
            if t[0] != len(t) - 1 or len(u) != t[0] or not 1 <= t[0] < n or not u <= set(range(1, n + 1)):
                return False
            for i in range(n):
                code[i] += str(int(i + 1 in u))
        return len(set(code)) == n
    except Exception:
        return False
