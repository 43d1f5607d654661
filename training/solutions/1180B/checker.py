def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, a = d[0], d[1:]
        w = list(map(int, answer.split()))
        if len(w) != n or any(y not in (x, -x - 1) for x, y in zip(a, w)):
            return False
        neg = [min(x, -x - 1) for x in a]
        if n % 2:
            i = neg.index(min(neg))
            neg[i] = -neg[i] - 1
        if 0 in neg or 0 in w:
            return 0 in neg and 0 in w
        if sum(x < 0 for x in w) % 2:
            return False
        return sorted(map(abs, neg)) == sorted(map(abs, w))
    except Exception:
        return False
