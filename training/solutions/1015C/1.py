n, m = map(int, input().split())
s = 0
d = []
for _ in range(n):
    a, b = map(int, input().split())
    s += a
    d.append(a - b)
d.sort()
k = 0
while s > m and d:
    s -= d.pop()
    k += 1
print(k if s <= m else -1)
