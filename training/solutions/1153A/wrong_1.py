n, t = map(int, input().split())
b = []
for i in range(1, n + 1):
    s, d = map(int, input().split())
    while s <= t:
        s += d
    b.append((s, i))
print(min(b)[1])
