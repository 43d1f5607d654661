def check(data, answer):
    try:
        k = int(data)
        s = answer.split()
        if len(s) != 1:
            return False
        s = s[0]
        t = "codeforces"
        d = [1] + [0] * 10
        for c in s:
            for i in range(9, -1, -1):
                if t[i] == c:
                    d[i + 1] += d[i]
        m, p, n = [1] * 10, 1, 10
        i = 0
        while p < k:
            p = p // m[i] * (m[i] + 1)
            m[i] += 1
            i = (i + 1) % 10
        return d[10] >= k and len(s) == sum(m)
    except Exception:
        return False
