def check(data, answer):
    n, k, *a = map(int, data.split())
    word, *r = answer.split()
    if len(set(a)) < k:
        return word == "NO" and not r
    r = list(map(int, r))
    if word != "YES" or len(r) != k or any(not 1 <= i <= n for i in r):
        return False
    return len({a[i - 1] for i in r}) == k
