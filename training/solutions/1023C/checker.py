def check(data, answer):
    n, k, s = data.split()
    t = answer.strip()
    if len(t) != int(k):
        return False
    b = 0
    for c in t:
        b += 1 if c == "(" else -1
        if c not in "()" or b < 0:
            return False
    i = 0
    for c in s:
        if i < len(t) and t[i] == c:
            i += 1
    return b == 0 and i == len(t)
