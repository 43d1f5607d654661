def check(data, answer):
    try:
        s = data.strip()
        n = len(s)
        win = 0
        for c in set(s):
            best = 0
            for d in range(n):
                v = [s[(i + d) % n] for i in range(n) if s[i] == c]
                best = max(best, sum(v.count(x) == 1 for x in v))
            win += best
        return abs(float(answer) - win / n) < 1e-6
    except Exception:
        return False
