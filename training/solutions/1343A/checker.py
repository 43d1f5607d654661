def check(data, answer):
    ns = list(map(int, data.split()))[1:]
    xs = list(map(int, answer.split()))
    if len(ns) != len(xs):
        return False
    sums = {2**k - 1 for k in range(2, 31)}
    return all(x > 0 and n % x == 0 and n // x in sums for n, x in zip(ns, xs))
