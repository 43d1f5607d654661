def check(data, answer):
    n = int(data)
    k, *a = map(int, answer.split())
    if len(a) != k or len(set(a)) != k or min(a) < 1 or sum(a) != n:
        return False
    return (k + 1) * (k + 2) // 2 > n
