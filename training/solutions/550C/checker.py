def check(data, answer):
    try:
        s = data.strip()
        def sub(t):
            it = iter(s)
            return all(c in it for c in t)
        can = any(sub(str(i)) for i in range(0, 1000, 8))
        w = answer.split()
        if not can:
            return w == ["NO"]
        return len(w) == 2 and w[0] == "YES" and w[1] == str(int(w[1])) and int(w[1]) % 8 == 0 and sub(w[1])
    except Exception:
        return False
