n = int(input())
s = list(map(int, input().split()))
cnt = [0] * 100001
for x in s:
    cnt[x] += 1
best = 1
for d in range(2, 100001):
    best = max(best, sum(cnt[d::d]))
print(best)
