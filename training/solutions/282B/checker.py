def check(data, answer):
    try:
        d = list(map(int, data.split()))
        s = answer.strip()
        if len(s) != d[0] or set(s) - {"A", "G"}:
            return False
        t = 0
        for i, ch in enumerate(s):
            t += d[1 + 2 * i] if ch == "A" else -d[2 + 2 * i]
        return abs(t) <= 500
    except Exception:
        return False
