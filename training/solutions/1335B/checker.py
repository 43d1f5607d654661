def check(data, answer):
    q = list(map(int, data.split()))[1:]
    out = answer.split()
    if 3 * len(out) != len(q):
        return False
    for s, n, a, b in zip(out, q[::3], q[1::3], q[2::3]):
        if len(s) != n or not (s.isascii() and s.isalpha() and s.islower()):
            return False
        if any(len(set(s[i : i + a])) != b for i in range(n - a + 1)):
            return False
    return True
