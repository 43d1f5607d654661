def check(data, answer):
    a, b = map(int, data.split())
    h = list(map(int, answer.split()))
    if sorted(h) != list(range(1, a + b + 2)):
        return False
    return sum(x < y for x, y in zip(h, h[1:])) == a
