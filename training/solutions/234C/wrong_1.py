n = int(input())
t = list(map(int, input().split()))
c = sum(x <= 0 for x in t)
ans = c
for x in t:
    if x <= 0:
        c -= 1
    if x >= 0:
        c += 1
    ans = min(ans, c)
print(ans)
