def moves(s, c):
    if len(s) == 1:
        return int(s != chr(c))
    h = len(s) // 2
    left, right = s[:h], s[h:]
    x = h - left.count(chr(c)) + moves(right, c + 1)
    y = h - right.count(chr(c)) + moves(left, c + 1)
    return min(x, y)

for _ in range(int(input())):
    input()
    print(moves(input(), ord("a")))
