def check(data, answer):
    s, k = data.split()
    k = int(k)
    n = len(s)
    m = 0
    left = n - k
    for c in sorted((s.count(x) for x in set(s)), reverse=True):
        if left > 0:
            m += 1
            left -= c
    out = answer.split()
    if not out or out[0] != str(m) or len(out) > 2:
        return False
    t = out[1] if len(out) == 2 else ""
    if len(set(t)) != m or len(t) < n - k:
        return False
    i = 0
    for x in s:
        if i < len(t) and t[i] == x:
            i += 1
    return i == len(t)
