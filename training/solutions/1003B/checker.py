def check(data, answer):
    a, b, x = map(int, data.split())
    s = answer.strip()
    if len(s) != a + b or s.count("0") != a or s.count("1") != b:
        return False
    return sum(p != q for p, q in zip(s, s[1:])) == x
