def check(data, answer):
    s = data.strip()
    out = answer.split()
    if len(out) != 1:
        return False
    n = len(s)
    good = set()
    for i in range(n + 1):
        for c in "abcdefghijklmnopqrstuvwxyz":
            t = s[:i] + c + s[i:]
            if t == t[::-1]:
                good.add(t)
    if not good:
        return out[0] == "NA"
    return out[0] in good
