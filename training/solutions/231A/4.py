n = int(input())
ans = 0
while n > 0:
    a = list(map(int, input().split()))
    if sum(a) >= 2:
        ans += 1
    n -= 1
print(ans)
