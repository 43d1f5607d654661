def check(data, answer):
    n, k, m, *a = map(int, data.split())
    word, *r = answer.split()
    if max(sum(x % m == i for x in a) for i in range(m)) < k:
        return word == "No" and not r
    r = list(map(int, r))
    if word != "Yes" or len(r) != k or len({x % m for x in r}) != 1:
        return False
    return all(r.count(x) <= a.count(x) for x in r)
