def check(data, answer):
    k, d = map(int, data.split())
    s = answer.strip()
    if d == 0 and k > 1:
        return s == "No solution"
    if len(s) != k or not s.isdigit() or (k > 1 and s[0] == "0"):
        return False
    n = sum(map(int, s))
    while n > 9:
        n = sum(map(int, str(n)))
    return n == d
