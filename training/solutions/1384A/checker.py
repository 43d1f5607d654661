def check(data, answer):
    v = list(map(int, data.split()))
    out = answer.split()
    t, i, j = v[0], 1, 0
    for _ in range(t):
        n = v[i]
        a = v[i + 1:i + 1 + n]
        i += n + 1
        s = out[j:j + n + 1]
        j += n + 1
        if len(s) != n + 1:
            return False
        if not all(len(x) <= 200 and x.isalpha() and x.islower() for x in s):
            return False
        for p, q, k in zip(s, s[1:], a):
            c = 0
            while c < min(len(p), len(q)) and p[c] == q[c]:
                c += 1
            if c != k:
                return False
    return j == len(out)
