n, a, b = map(int, input().split())
ans = 0
for i in range(n):
    if i >= a and n - 1 - i <= b:
        ans += 1
print(ans)
