def check(data, answer):
    lines = data.strip().split("\n")[1:]
    out = answer.split()
    for a, b in zip(lines[1::3], lines[2::3]):
        common = set(a.split()) & set(b.split())
        if out.pop(0) != ("YES" if common else "NO"):
            return False
        if common and (out.pop(0) != "1" or out.pop(0) not in common):
            return False
    return not out
