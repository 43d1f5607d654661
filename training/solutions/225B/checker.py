def check(data, answer):
    try:
        s, k = map(int, data.split())
        f = [0, 1]
        while f[-1] < s:
            f.append(sum(f[-k:]))
        r = list(map(int, answer.split()))
        a = r[1:]
        return len(a) == r[0] >= 2 and len(set(a)) == len(a) and sum(a) == s and all(v in f for v in a)
    except Exception:
        return False
