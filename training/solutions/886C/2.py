n = int(input())
t = list(map(int, input().split()))
used = [False] * n
ans = 1
for x in t:
    if used[x]:
        ans += 1
    used[x] = True
print(ans)
