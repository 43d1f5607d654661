def check(data: str, answer: str) -> bool:
    try:
        a = list(map(int, data.split()))[1:]
        top = max(a)
        c = [0] * (top + 2)
        for x in a:
            c[x] += 1
        v = list(map(int, answer.split()))
        if any(c[i] < c[i + 1] for i in range(1, top)):
            return v == [-1]
        k, r = v[0], v[1:]
        if k != c[1] or len(r) != len(a):
            return False
        groups = {}
        for x, g in zip(a, r):
            groups.setdefault(g, []).append(x)
        return sorted(groups) == list(range(1, k + 1)) and all(sorted(g) == list(range(1, len(g) + 1)) for g in groups.values())
    except Exception:
        return False
