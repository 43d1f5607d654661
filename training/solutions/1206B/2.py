n = int(input())
pos = neg = 0
p = [0, 10 ** 18]
for x in map(int, input().split()):
    a = p[0] + abs(x - 1)
    b = p[1] + abs(x - 1)
    c = p[0] + abs(x + 1)
    d = p[1] + abs(x + 1)
    p = [min(a, d), min(b, c)]
print(p[0])
