def check(data, answer):
    words = data.split()[1:]
    out = answer.split()
    if len(words) != len(out):
        return False
    for s, r in zip(words, out):
        if len(set(s)) == 1:
            if r != "-1":
                return False
        elif sorted(s) != sorted(r) or r == r[::-1]:
            return False
    return True
