def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if len(out) != 2 or set(out[1]) - set("LR") or out[0] != str(len(out[1])):
        return False

    def run(b, s):
        b = list(b)
        x = 0
        for c in s:
            if not b:
                return False
            y = b.pop(0 if c == "L" else -1)
            if y <= x:
                return False
            x = y
        return True

    best = 0
    x = 0
    b = list(a)
    while b:
        c = [y for y in (b[0], b[-1]) if y > x]
        if not c:
            break
        x = min(c)
        b.remove(x)
        best += 1
    return len(out[1]) == best and run(a, out[1])
