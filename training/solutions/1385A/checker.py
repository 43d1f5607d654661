def check(data, answer):
    q = list(map(int, data.split()))[1:]
    out = answer.split()
    for i in range(0, len(q), 3):
        want = sorted(q[i : i + 3])
        if out.pop(0) != ("YES" if want[1] == want[2] else "NO"):
            return False
        if want[1] == want[2]:
            a, b, c = (int(out.pop(0)) for _ in range(3))
            if min(a, b, c) < 1 or sorted([max(a, b), max(a, c), max(b, c)]) != want:
                return False
    return not out
