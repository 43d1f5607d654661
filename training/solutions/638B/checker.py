def check(data, answer):
    try:
        f = data.split()[1:]
        t = answer.split()
        if len(t) != 1:
            return False
        t = t[0]
        return sorted(t) == sorted(set(''.join(f))) and all(s in t for s in f)
    except Exception:
        return False
