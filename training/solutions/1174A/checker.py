def check(data, answer):
    n, *a = map(int, data.split())
    r = list(map(int, answer.split()))
    if len(set(a)) == 1:
        return r == [-1]
    return sorted(r) == sorted(a) and sum(r[:n]) != sum(r[n:])
