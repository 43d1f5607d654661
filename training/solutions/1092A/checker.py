def check(data, answer):
    t, *q = map(int, data.split())
    rows = answer.split()
    if len(rows) != t:
        return False
    for s, n, k in zip(rows, q[::2], q[1::2]):
        letters = [chr(97 + i) for i in range(k)]
        if len(s) != n or set(s) != set(letters) or min(map(s.count, letters)) != n // k:
            return False
    return True
