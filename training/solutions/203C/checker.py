def check(data: str, answer: str) -> bool:
    try:
        v = list(map(int, data.split()))
        n, d, a, b = v[:4]
        cost = [v[4 + 2 * i] * a + v[5 + 2 * i] * b for i in range(n)]
        best = total = 0
        for c in sorted(cost):
            total += c
            if total <= d:
                best += 1
        r = list(map(int, answer.split()))
        ids = r[1:]
        if r[0] != best or len(ids) != best or len(set(ids)) != best:
            return False
        if any(i < 1 or i > n for i in ids):
            return False
        return sum(cost[i - 1] for i in ids) <= d
    except Exception:
        return False
