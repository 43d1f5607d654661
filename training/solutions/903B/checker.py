def check(data, answer):
    h1, a1, c1, h2, a2 = map(int, data.split())
    s = -(-h2 // a1)
    h = max(0, (a2 * (s - 1) - h1) // (c1 - a2) + 1)
    out = answer.split()
    if not out or out[0] != str(s + h) or len(out) != s + h + 1:
        return False
    for x in out[1:]:
        if h2 <= 0 or h1 <= 0:
            return False
        if x == "HEAL":
            h1 += c1
        elif x == "STRIKE":
            h2 -= a1
        else:
            return False
        if h2 > 0:
            h1 -= a2
    return h1 > 0 and h2 <= 0
