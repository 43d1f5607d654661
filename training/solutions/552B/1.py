n = int(input())
ans = 0
p = 1
while p <= n:
    ans += n - p + 1
    p *= 10
print(ans)
