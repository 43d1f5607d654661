def check(data, answer):
    d = data.split()
    out = answer.split()
    if not all(x.isascii() and x.isdigit() for x in out):
        return False
    out = list(map(int, out))
    i = 0
    for c in range(int(d[0])):
        n = int(d[1 + 3 * c])
        a = [int(x) for x in d[2 + 3 * c]]
        b = [int(x) for x in d[3 + 3 * c]]
        if i >= len(out):
            return False
        k = out[i]
        ops = out[i + 1:i + 1 + k]
        i += 1 + k
        if k > 3 * n or len(ops) != k:
            return False
        for p in ops:
            if not 1 <= p <= n:
                return False
            a = [1 - x for x in a[:p][::-1]] + a[p:]
        if a != b:
            return False
    return i == len(out)
