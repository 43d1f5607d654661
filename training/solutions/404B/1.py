def num(s):
    a, _, b = s.partition('.')
    return int(a) * 10000 + int((b + '0000')[:4])
a, d = map(num, input().split())
for i in range(1, int(input()) + 1):
    p = i * d % (4 * a)
    side, r = divmod(p, a)
    x, y = [(r, 0), (a, r), (a - r, a), (0, a - r)][side]
    print(x / 10000, y / 10000)
