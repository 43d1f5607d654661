n, m = map(int, input().split())
s = 0
p = []
for _ in range(n):
    a, b = map(int, input().split())
    s += a
    p.append((a, b))
p.sort()
k = 0
while s > m and p:
    a, b = p.pop()
    s -= a - b
    k += 1
print(k if s <= m else -1)
