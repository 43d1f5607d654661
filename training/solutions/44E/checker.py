def check(data, answer):
    try:
        d = data.split()
        k, a, b = map(int, d[:3])
        s = d[3]
        if not k * a <= len(s) <= k * b:
            return answer.split() == ["No", "solution"]
        w = answer.split()
        return len(w) == k and "".join(w) == s and all(a <= len(x) <= b for x in w)
    except Exception:
        return False
