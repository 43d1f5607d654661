def check(data, answer):
    try:
        n = int(data); v = list(map(int, answer.split()))
        if n % 4 > 1: return v == [-1]
        if sorted(v) != list(range(1, n+1)): return False
        return all(v[v[i]-1] == n - i for i in range(n))
    except Exception:
        return False
