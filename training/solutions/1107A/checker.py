def check(data, answer):
    words = data.split()[2::2]
    out = answer.split()
    for s in words:
        possible = len(s) > 2 or s[0] < s[1]
        if out.pop(0) != ("YES" if possible else "NO"):
            return False
        if possible:
            k = int(out.pop(0))
            parts = [out.pop(0) for _ in range(k)]
            t = list(map(int, parts))
            if k < 2 or "".join(parts) != s or any(x >= y for x, y in zip(t, t[1:])):
                return False
    return not out
