def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if len(out) != 1 or len(out[0]) > 10**6:
        return False
    s = out[0]
    if "PP" in s:
        return False
    b = [0] * n
    p = 0
    for c in s:
        if c == "P":
            b[p] += 1
        elif c == "L":
            p -= 1
        elif c == "R":
            p += 1
        else:
            return False
        if not 0 <= p < n:
            return False
    return a == b
