def check(data, answer):
    try:
        d, w = data.split(), answer.split()
        x = 1
        y = 0
        for _ in range(int(d[0])):
            n = int(d[x])
            p = d[x + 1:x + 1 + n]
            k = int(w[y])
            q = w[y + 1:y + 1 + n]
            x += n + 1
            y += n + 1
            if k != n - len(set(p)) or len(set(q)) != n:
                return False
            if any(len(s) != 4 or not s.isdigit() for s in q):
                return False
            if sum(a != b for s, t in zip(p, q) for a, b in zip(s, t)) != k:
                return False
        return y == len(w)
    except Exception:
        return False
