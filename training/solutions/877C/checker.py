def check(data, answer):
    try:
        n = int(data)
        w = list(map(int, answer.split()))
        b = w[1:]
        if w[0] != n + n // 2 or len(b) != w[0] or min(b) < 1 or max(b) > n:
            return False
        fresh = [True] * (n + 2)
        hurt = [False] * (n + 2)
        for k in b:
            hurt[k] = False
            if fresh[k]:
                fresh[k] = False
                for j in (k - 1, k + 1):
                    if 1 <= j <= n:
                        hurt[j] = True
        return not any(hurt[1:n + 1]) and not any(fresh[1:n + 1])
    except Exception:
        return False
