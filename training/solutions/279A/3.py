x, y = map(int, input().split())
a, b = 0, 0
seg = 0
while True:
    step = seg // 2 + 1
    if seg % 4 in (2, 3):
        step = -step
    c, d = (a + step, b) if seg % 2 == 0 else (a, b + step)
    if min(a, c) <= x <= max(a, c) and min(b, d) <= y <= max(b, d):
        break
    a, b = c, d
    seg += 1
print(seg)
