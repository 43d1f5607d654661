def check(data, answer):
    try:
        d = list(map(int, data.split()))
        c = list(map(int, answer.split()))
        n, m = d[0], d[1]
        if len(c) != n:
            return False
        for i in range(2, 2 + 3 * m, 3):
            if sorted(c[x - 1] for x in d[i:i + 3]) != [1, 2, 3]:
                return False
        return True
    except Exception:
        return False
