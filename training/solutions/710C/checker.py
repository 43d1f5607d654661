def check(data, answer):
    try:
        n = int(data)
        t = list(map(int, answer.split()))
        if sorted(t) != list(range(1, n * n + 1)):
            return False
        a = [t[i * n:i * n + n] for i in range(n)]
        s = [sum(r) for r in a] + [sum(c) for c in zip(*a)]
        s += [sum(a[i][i] for i in range(n)), sum(a[i][n - 1 - i] for i in range(n))]
        return all(x % 2 for x in s)
    except Exception:
        return False
