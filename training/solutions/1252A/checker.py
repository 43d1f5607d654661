def check(data, answer):
    n, *a = map(int, data.split())
    b = list(map(int, answer.split()))
    return sorted(b) == list(range(1, n + 1)) and sum(abs(x - y) for x, y in zip(a, b)) >= n
