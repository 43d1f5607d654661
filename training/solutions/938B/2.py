n = int(input())
a = list(map(int, input().split()))
ans = 0
for x in a:
    if x <= 500000:
        ans = max(ans, x - 1)
    else:
        ans = max(ans, 1000000 - x)
print(ans)
