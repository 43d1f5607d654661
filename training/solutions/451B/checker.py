def check(data, answer):
    n, *a = map(int, data.split())
    word, *r = answer.split()
    b = sorted(a)
    d = [i for i in range(n) if a[i] != b[i]] or [0]
    possible = a[d[0] : d[-1] + 1][::-1] == b[d[0] : d[-1] + 1]
    if not possible:
        return word == "no" and not r
    x, y = map(int, r)
    if word != "yes" or not 1 <= x <= y <= n:
        return False
    return a[: x - 1] + a[x - 1 : y][::-1] + a[y:] == b
