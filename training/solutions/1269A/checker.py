def check(data, answer):
    a, b = map(int, answer.split())
    if not (2 <= min(a, b) and max(a, b) <= 10**9 and a - b == int(data)):
        return False
    return all(any(x % d == 0 for d in range(2, min(x, 31623))) for x in (a, b))
