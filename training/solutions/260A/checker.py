def check(data, answer):
    a, b, n = map(int, data.split())
    t = answer.split()
    if len(t) != 1:
        return False
    s = t[0]
    can = any((a * 10 + d) % b == 0 for d in range(10))
    if s == "-1":
        return not can
    if not can or not s.isdigit() or not s.startswith(str(a)) or len(s) != len(str(a)) + n:
        return False
    r = a % b
    for ch in s[len(str(a)):]:
        r = (r * 10 + int(ch)) % b
        if r:
            return False
    return True
