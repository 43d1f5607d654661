x, y = map(int, input().split())
k = min(x // 2, y // 24)
x -= 2 * k
y -= 24 * k
t = 0
while 10 * x + y >= 22 and y >= 2:
    a = min(x, 2) if t == 0 else max(0, (31 - y) // 10)
    if y < 22 - 10 * a:
        break
    x -= a
    y -= 22 - 10 * a
    t = 1 - t
print(["Hanako", "Ciel"][t])
