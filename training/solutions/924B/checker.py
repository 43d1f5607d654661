def check(data, answer):
    try:
        d = list(map(int, data.split()))
        u, e = d[1], d[2:]
        k, best = 0, -1
        for i in range(len(e) - 2):
            while k + 1 < len(e) and e[k + 1] - e[i] <= u:
                k += 1
            if k > i + 1:
                best = max(best, (e[k] - e[i + 1]) / (e[k] - e[i]))
        t = answer.split()
        return len(t) == 1 and abs(float(t[0]) - best) <= 1e-9
    except Exception:
        return False
