def check(data, answer):
    s, t = data.split()
    n, *moves = answer.split()
    x, y = ord(s[0]) - 96, int(s[1])
    a, b = ord(t[0]) - 96, int(t[1])
    if int(n) != max(abs(x - a), abs(y - b)) or len(moves) != int(n):
        return False
    for m in moves:
        if m not in ("L", "R", "U", "D", "LU", "LD", "RU", "RD"):
            return False
        x += ("R" in m) - ("L" in m)
        y += ("U" in m) - ("D" in m)
        if not (1 <= x <= 8 and 1 <= y <= 8):
            return False
    return (x, y) == (a, b)
