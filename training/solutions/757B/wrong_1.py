n = int(input())
s = list(map(int, input().split()))
cnt = [0] * 100001
for x in s:
    cnt[x] += 1
best = 0
for d in range(1, 100001):
    if d > 1:
        best = max(best, sum(cnt[d::d]))
print(best)
