n = int(input())
ans = 0
for i in range(1, n):
    ans += i * (n - i)
print(ans + n)
