def check(data, answer):
    try:
        n, k, l, r, s, t = map(int, data.split())
        a = sorted(map(int, answer.split()), reverse=True)
        return len(a) == n and l <= a[-1] and a[0] <= r and sum(a) == s and sum(a[:k]) == t
    except Exception:
        return False
