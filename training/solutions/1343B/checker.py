def check(data, answer):
    out = answer.split()
    for n in map(int, data.split()[1:]):
        word = out.pop(0)
        if n % 4:
            if word != "NO":
                return False
            continue
        a = [int(out.pop(0)) for _ in range(n)]
        x, y = a[: n // 2], a[n // 2 :]
        if word != "YES" or len(set(a)) != n or min(a) < 1 or max(a) > 10**9:
            return False
        if any(v % 2 for v in x) or not all(v % 2 for v in y) or sum(x) != sum(y):
            return False
    return not out
