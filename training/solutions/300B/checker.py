def check(data: str, answer: str) -> bool:
    try:
        v = list(map(int, data.split()))
        n, m = v[:2]
        e = list(zip(v[2::2], v[3::2]))
        p = list(range(n + 1))
        for a, b in e:
            x, y = p[a], p[b]
            p = [y if t == x else t for t in p]
        size = [p[1:].count(t) for t in set(p[1:])]
        bad = max(size) > 3 or size.count(2) > size.count(1)
        r = list(map(int, answer.split()))
        if bad:
            return r == [-1]
        if sorted(r) != list(range(1, n + 1)):
            return False
        team = {x: i // 3 for i, x in enumerate(r)}
        return all(team[a] == team[b] for a, b in e)
    except Exception:
        return False
