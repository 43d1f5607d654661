n = int(input())
t = list(map(int, input().split()))
ans = [0] * (n + 1)
for i in range(n):
    cnt = [0] * (n + 1)
    best = 0
    for j in range(i, n):
        cnt[t[j]] += 1
        if cnt[t[j]] > cnt[best]:
            best = t[j]
        ans[best] += 1
print(*ans[1:])
