def check(data: str, answer: str) -> bool:
    try:
        v = list(map(int, data.split()))
        n = v[0]
        w = list(map(int, answer.split()))
        if len(w) != 2 * n:
            return False
        l, r = [0] + w[::2], [0] + w[1::2]
        for i in range(1, n + 1):
            a, b = v[2 * i - 1], v[2 * i]
            if a and l[i] != a or b and r[i] != b:
                return False
        heads = [i for i in range(1, n + 1) if l[i] == 0]
        if len(heads) != 1:
            return False
        x, prev, seen = heads[0], 0, 0
        while x and seen <= n:
            if l[x] != prev:
                return False
            prev, x = x, r[x]
            seen += 1
        return seen == n
    except Exception:
        return False
