n = int(input())
t = list(map(int, input().split()))
c = sum(x <= 0 for x in t)
ans = n
for x in t[:-1]:
    if x <= 0:
        c -= 1
    if x >= 0:
        c += 1
    ans = min(ans, c)
print(ans)
