def check(data, answer):
    words = data.split()[1:]
    out = answer.split()
    if len(words) != len(out):
        return False
    for s, r in zip(words, out):
        if any(p in s for p in ("aa", "bb", "cc")):
            if r != "-1":
                return False
        elif len(r) != len(s) or set(r) - set("abc") or any(p in r for p in ("aa", "bb", "cc")):
            return False
        elif any(a not in ("?", b) for a, b in zip(s, r)):
            return False
    return True
