def check(data, answer):
    n, *s = data.split()
    out = answer.split()
    if len(out) != 1 or len(out[0]) != len(s[0]):
        return False
    for x, col in zip(out[0], zip(*s)):
        c = set(col) - {"?"}
        if len(c) > 1:
            if x != "?":
                return False
        elif not ("a" <= x <= "z") or c and x not in c:
            return False
    return True
