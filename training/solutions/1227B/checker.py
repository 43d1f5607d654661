def check(data, answer):
    t = list(map(int, data.split()))[1:]
    try:
        out = [int(x) for x in answer.split()]
    except ValueError:
        return False
    while t:
        n = t[0]
        q = t[1:n + 1]
        t = t[n + 1:]
        if any(q[i] <= i for i in range(n)):
            if out[:1] != [-1]:
                return False
            out = out[1:]
        else:
            p = out[:n]
            out = out[n:]
            if sorted(p) != list(range(1, n + 1)):
                return False
            if [max(p[:i + 1]) for i in range(n)] != q:
                return False
    return not out
