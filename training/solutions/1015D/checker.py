def check(data, answer):
    try:
        n, k, s = map(int, data.split())
        t = answer.split()
        if t[0].upper() == "NO":
            return len(t) == 1 and not k <= s <= k * (n - 1)
        h = [1] + list(map(int, t[1:]))
        if t[0].upper() != "YES" or len(h) != k + 1:
            return False
        d = [abs(x - y) for x, y in zip(h, h[1:])]
        return min(d) > 0 and sum(d) == s and min(h) >= 1 and max(h) <= n
    except Exception:
        return False
