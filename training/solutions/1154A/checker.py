def check(data, answer):
    a, b, c = map(int, answer.split())
    sums = sorted([a + b, a + c, b + c, a + b + c])
    return min(a, b, c) > 0 and sums == sorted(map(int, data.split()))
