def check(data, answer):
    lines = data.strip().split("\n")[2::2]
    out = list(map(int, answer.split()))
    for line in lines:
        p = list(map(int, line.split()))
        k = out.pop(0)
        s = [out.pop(0) for _ in range(k)]
        rest = iter(p)
        if k < 2 or not all(x in rest for x in s):
            return False
        turns = sum((y > x) != (z > y) for x, y, z in zip(p, p[1:], p[2:]))
        total = sum(abs(x - y) for x, y in zip(p, p[1:]))
        if k != turns + 2 or sum(abs(x - y) for x, y in zip(s, s[1:])) != total:
            return False
    return not out
