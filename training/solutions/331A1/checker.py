def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, a = d[0], d[1:]
        t = list(map(int, answer.split()))
        cut = set(t[2:])
        if len(t) != 2 + t[1] or len(cut) != t[1] or not cut <= set(range(1, n + 1)):
            return False
        rest = [a[i] for i in range(n) if i + 1 not in cut]
        if len(rest) < 2 or rest[0] != rest[-1] or sum(rest) != t[0]:
            return False
        best = max(2 * a[i] + sum(x for x in a[i + 1:j] if x > 0) for i in range(n) for j in range(i + 1, n) if a[i] == a[j])
        return t[0] == best
    except Exception:
        return False
