def check(data, answer):
    n, *a = map(int, data.split())
    k, *b = map(int, answer.split())
    least = max(1, (sum(x < 0 for x in a) + 1) // 2)
    if k != least or len(b) != k or min(b) < 1 or sum(b) != n:
        return False
    for size in b:
        if sum(x < 0 for x in a[:size]) > 2:
            return False
        a = a[size:]
    return True
