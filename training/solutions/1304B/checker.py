def check(data, answer):
    n, m, *a = data.split()
    m = int(m)
    st = set(a)
    best = sum(s != s[::-1] and s[::-1] in st for s in a)
    best += any(s == s[::-1] for s in a)
    out = answer.split()
    if not out or out[0] != str(best * m):
        return False
    if best == 0:
        return len(out) == 1
    if len(out) != 2 or len(out[1]) != best * m or out[1] != out[1][::-1]:
        return False
    p = [out[1][i:i + m] for i in range(0, best * m, m)]
    return len(set(p)) == len(p) and set(p) <= st
