def check(data, answer):
    n, *a = map(int, data.split())
    r = list(map(int, answer.split()))
    if sorted(a) != sorted(r):
        return False
    return all(r[i] >= r[i - 1] if i % 2 else r[i] <= r[i - 1] for i in range(1, n))
