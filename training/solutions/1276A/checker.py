import re

def check(data, answer):
    try:
        a = list(map(int, answer.split()))
        p = 0
        for s in data.split()[1:]:
            r = a[p]
            pos = a[p + 1:p + 1 + r]
            p += 1 + r
            if r != len(re.findall("twone|one|two", s)) or len(set(pos)) != r:
                return False
            if any(x < 1 or x > len(s) for x in pos):
                return False
            t = "".join(c for i, c in enumerate(s, 1) if i not in pos)
            if "one" in t or "two" in t:
                return False
        return p == len(a)
    except (ValueError, IndexError):
        return False
