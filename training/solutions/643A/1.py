n = int(input())
t = list(map(int, input().split()))
ans = [0] * (n + 1)
for i in range(n):
    cnt = [0] * (n + 1)
    best = 0
    for j in range(i, n):
        c = t[j]
        cnt[c] += 1
        if cnt[c] > cnt[best] or (cnt[c] == cnt[best] and c < best):
            best = c
        ans[best] += 1
print(*ans[1:])
