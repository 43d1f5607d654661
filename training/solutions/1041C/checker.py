def check(data, answer):
    try:
        n, m, d, *a = map(int, data.split()); k, *c = map(int, answer.split())
        if len(c) != n: return False
        b = sorted(a); j = need = 0
        for i in range(n):
            while b[i] - b[j] > d: j += 1
            need = max(need, i - j + 1)
        if k != need or min(c) < 1 or max(c) > k: return False
        last = {}
        for x, y in sorted(zip(a, c)):
            if y in last and x - last[y] <= d: return False
            last[y] = x
        return True
    except Exception:
        return False
