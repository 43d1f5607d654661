a, b = map(int, input().split())
r = []
for _ in range(int(input())):
    x, y, v = map(int, input().split())
    r.append((abs(x - a) + abs(y - b)) / v)
print(min(r))
