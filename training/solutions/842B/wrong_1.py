r, d = map(int, input().split())
n = int(input())
ans = 0
for i in range(n):
    x, y, c = map(int, input().split())
    h = x * x + y * y
    if (r - d) ** 2 <= h <= r * r and 2 * c <= d:
        ans += 1
print(ans)
