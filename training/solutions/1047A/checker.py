def check(data, answer):
    a, b, c = map(int, answer.split())
    return min(a, b, c) > 0 and a + b + c == int(data) and all(x % 3 for x in (a, b, c))
