def check(data, answer):
    s = data.strip()
    h = 0
    want = []
    i = 0
    while i < len(s):
        j = s.index(">", i) + 1
        t = s[i:j]
        if t[1] == "/":
            h -= 1
        want.append("  " * h + t)
        if t[1] != "/":
            h += 1
        i = j
    return [x.rstrip() for x in answer.rstrip().split("\n")] == want
