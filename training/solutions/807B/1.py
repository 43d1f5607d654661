p, x, y = map(int, input().split())
s = y + (x - y) % 50
while True:
    i = s // 50 % 475
    ok = False
    for _ in range(25):
        i = (i * 96 + 42) % 475
        if i + 26 == p:
            ok = True
    if ok:
        break
    s += 50
print(max(0, (s - x + 50) // 100))
