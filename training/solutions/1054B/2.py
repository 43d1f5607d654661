n = int(input())
a = list(map(int, input().split()))
seen = set()
mex = 0
ans = -1
for i in range(n):
    if a[i] > mex:
        ans = i + 1
        break
    seen.add(a[i])
    while mex in seen:
        mex += 1
print(ans)
