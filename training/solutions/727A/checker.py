def check(data, answer):
    a, b = map(int, data.split())
    word, *r = answer.split()
    x = b
    while x > a and (x % 2 == 0 or x % 10 == 1):
        x = x // 10 if x % 2 else x // 2
    if x != a:
        return word == "NO" and not r
    k, *p = map(int, r)
    if word != "YES" or k != len(p) or p[0] != a or p[-1] != b:
        return False
    return all(y in (2 * x, 10 * x + 1) for x, y in zip(p, p[1:]))
