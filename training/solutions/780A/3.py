n = int(input())
a = list(map(int, input().split()))
used = [False] * (n + 1)
c = 0
ans = 0
for x in a:
    if used[x]:
        c -= 1
    else:
        used[x] = True
        c += 1
    ans = max(ans, c)
print(ans)
