p, x, y = map(int, input().split())
good = set()
for s in range(475):
    i = s
    for _ in range(25):
        i = (i * 96 + 42) % 475
        if i == p - 26:
            good.add(s)
h = 0
while not any(s // 50 % 475 in good for s in range(x + 100 * h, y - 1, -50)):
    h += 1
print(h)
