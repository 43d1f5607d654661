def check(data, answer):
    try:
        n, m = map(int, data.split())
        w = answer.split()
        if not n - 1 <= m <= 2 * n + 2:
            return w == ["-1"]
        s = w[0]
        return len(w) == 1 and s.count("0") == n and s.count("1") == m and len(s) == n + m and "00" not in s and "111" not in s
    except Exception:
        return False
