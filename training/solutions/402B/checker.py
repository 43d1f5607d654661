def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, k, a = d[0], d[1], d[2:]
        t = answer.split()
        best = min(sum(a[i] != h + i * k for i in range(n)) for h in range(1, 1001))
        if int(t[0]) != best or len(t) != 1 + 3 * best:
            return False
        seen = set()
        for i in range(best):
            s, j, x = t[1 + 3 * i:4 + 3 * i]
            j, x = int(j) - 1, int(x)
            if x < 1 or s not in "+-" or j in seen or not 0 <= j < n:
                return False
            seen.add(j)
            a[j] += x if s == "+" else -x
        return min(a) > 0 and all(a[i + 1] - a[i] == k for i in range(n - 1))
    except Exception:
        return False
