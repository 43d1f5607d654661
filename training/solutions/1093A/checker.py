def check(data, answer):
    x = list(map(int, data.split()))[1:]
    k = list(map(int, answer.split()))
    return len(x) == len(k) and all(2 * b <= a <= 7 * b for a, b in zip(x, k))
