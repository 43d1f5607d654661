def check(data, answer):
    n = int(data)
    k, *a = map(int, answer.split())
    return k == n // 2 == len(a) and sum(a) == n and set(a) <= {2, 3}
