n, k = map(int, input().split())
b = []
p = k
t = 0
for x in map(int, input().split()):
    y = x
    if p + x < k:
        y = k - p
    t += y - x
    b.append(y)
    p = y
print(t)
print(*b)
