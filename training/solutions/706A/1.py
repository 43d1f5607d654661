a, b = map(int, input().split())
r = []
for _ in range(int(input())):
    x, y, v = map(int, input().split())
    r.append(((x - a) ** 2 + (y - b) ** 2) ** 0.5 / v)
print(min(r))
