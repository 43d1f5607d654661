def check(data, answer):
    a = data.split()[1:]
    b = answer.split()
    if len(a) != len(b):
        return False
    f = [str.islower, str.isupper, str.isdigit]
    for s, t in zip(a, b):
        if len(s) != len(t) or not (t.isascii() and t.isalnum()):
            return False
        if not all(any(map(g, t)) for g in f):
            return False
        d = [i for i in range(len(s)) if s[i] != t[i]]
        k = d[-1] - d[0] + 1 if d else 0
        if k != sum(not any(map(g, s)) for g in f):
            return False
    return True
