def check(data, answer):
    lines = data.strip().split("\n")[2::2]
    r = list(map(int, answer.split()))
    for line in lines:
        a = list(map(int, line.split()))
        k = r.pop(0)
        if k == -1:
            if len(a) > 1 or a[0] % 2 == 0:
                return False
            continue
        p = [r.pop(0) for _ in range(k)]
        if k < 1 or len(set(p)) != k or not all(1 <= i <= len(a) for i in p):
            return False
        if sum(a[i - 1] for i in p) % 2:
            return False
    return not r
