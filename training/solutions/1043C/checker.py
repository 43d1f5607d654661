def check(data, answer):
    try:
        s = data.strip(); v = answer.split()
        if len(v) != len(s) or set(v) - {'0', '1'}: return False
        t = ''
        for c, k in zip(s, v):
            t += c
            if k == '1': t = t[::-1]
        return t == ''.join(sorted(s))
    except Exception:
        return False
