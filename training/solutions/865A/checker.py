def check(data, answer):
    try:
        a = int(data)
        n, m, *d = map(int, answer.split())
        if not (1 <= n <= 10 ** 6 and 1 <= m <= 10 and len(d) == m and len(set(d)) == m):
            return False
        if min(d) < 1 or max(d) > 10 ** 6:
            return False
        ways = [1] + [0] * n
        for x in d:
            for i in range(x, n + 1):
                ways[i] += ways[i - x]
        return ways[n] == a
    except Exception:
        return False
