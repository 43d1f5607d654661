def check(data, answer):
    s, r = data.strip(), answer.strip()
    if len(s) != len(r) or not (r.isascii() and r.isalpha() and r.islower()):
        return False
    if any(x == y for x, y in zip(r, r[1:])):
        return False
    least, run = 0, 1
    for x, y in zip(s, s[1:] + "."):
        run = run + 1 if x == y else 1
        least += x == y and run % 2 == 0
    return sum(x != y for x, y in zip(s, r)) == least
