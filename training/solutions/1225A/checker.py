def check(data, answer):
    a, b = data.split()
    r = answer.split()
    if a != b and int(a) + 1 != int(b) and (a, b) != ("9", "1"):
        return r == ["-1"]
    x, y = map(int, r)
    return 0 < x < y <= 10**9 and x + 1 == y and str(x)[0] == a and str(y)[0] == b
