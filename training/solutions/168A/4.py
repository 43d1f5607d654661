n, x, y = map(int, input().split())
ans = 0
while (x + ans) * 100 < n * y:
    ans += 1
print(ans)
