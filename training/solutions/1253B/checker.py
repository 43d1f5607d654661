def good(a):
    used, inside = set(), set()
    for x in a:
        if x > 0:
            if x in used:
                return False
            used.add(x)
            inside.add(x)
        elif -x in inside:
            inside.remove(-x)
        else:
            return False
    return not inside

def possible(a):
    used, inside = set(), set()
    for x in a:
        if x > 0:
            if x in used:
                return False
            used.add(x)
            inside.add(x)
        elif -x in inside:
            inside.remove(-x)
        else:
            return False
        if not inside:
            used = set()
    return not inside

def check(data: str, answer: str) -> bool:
    try:
        a = list(map(int, data.split()))[1:]
        v = list(map(int, answer.split()))
        if v == [-1]:
            return not possible(a)
        c = v[1:]
        if len(c) != v[0] or min(c) < 1 or sum(c) != len(a):
            return False
        p = 0
        for k in c:
            if not good(a[p:p + k]):
                return False
            p += k
        return True
    except Exception:
        return False
