from math import sqrt
r, d = map(int, input().split())
n = int(input())
ans = 0
for i in range(n):
    x, y, c = map(int, input().split())
    h = sqrt(x * x + y * y)
    if h - c >= r - d and h + c <= r:
        ans += 1
print(ans)
