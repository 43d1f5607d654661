def check(data, answer):
    n, *a = map(int, data.split())
    b = list(map(int, answer.split()))
    return len(b) == n and sum(b) == 0 and all(abs(2 * y - x) < 2 for x, y in zip(a, b))
