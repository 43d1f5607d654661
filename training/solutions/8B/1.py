s = input().strip()
x = y = 0
path = [(0, 0)]
ok = True
for c in s:
    if c == 'L': x -= 1
    if c == 'R': x += 1
    if c == 'U': y += 1
    if c == 'D': y -= 1
    near = sum(abs(x - a) + abs(y - b) <= 1 for a, b in path)
    if near > 1:
        ok = False
    path.append((x, y))
print("OK" if ok else "BUG")
