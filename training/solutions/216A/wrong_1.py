a, b, c = map(int, input().split())
ans = 0
for i in range(b + c - 1):
    ans += a + min(i, b - 1, b + c - 2 - i)
print(ans)
