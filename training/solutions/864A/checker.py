def check(data, answer):
    n, *a = map(int, data.split())
    word, *r = answer.split()
    s = set(a)
    if len(s) != 2 or a.count(min(s)) * 2 != n:
        return word == "NO" and not r
    return word == "YES" and sorted(map(int, r)) == sorted(s)
