n = int(input())
a = list(map(int, input().split()))
a.sort()
used = [False] * n
ans = 0
for i in range(n):
    if used[i]:
        continue
    ans += 1
    for j in range(i, n):
        if a[j] % a[i] == 0:
            used[j] = True
print(ans)
