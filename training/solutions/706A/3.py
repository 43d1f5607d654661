from math import sqrt
a, b = map(int, input().split())
n = int(input())
ans = 10 ** 9
for i in range(n):
    x, y, v = map(int, input().split())
    t = sqrt((a - x) ** 2 + (b - y) ** 2) / v
    if t < ans:
        ans = t
print(ans)
