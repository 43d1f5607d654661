def check(data, answer):
    n, t = map(int, data.split())
    s = answer.strip()
    if (n, t) == (1, 10):
        return s == "-1"
    return s.isdigit() and s[0] != "0" and len(s) == n and int(s) % t == 0
