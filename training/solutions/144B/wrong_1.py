xa, ya, xb, yb = map(int, input().split())
xa, xb = min(xa, xb), max(xa, xb)
ya, yb = min(ya, yb), max(ya, yb)
p = []
for x in range(xa, xb + 1):
    p.append((x, ya))
    p.append((x, yb))
for y in range(ya, yb + 1):
    p.append((xa, y))
    p.append((xb, y))
for _ in range(int(input())):
    u, v, r = map(int, input().split())
    p = [(x, y) for x, y in p if (x - u) ** 2 + (y - v) ** 2 > r * r]
print(len(p))
