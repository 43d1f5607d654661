n = int(input())
cnt = {}
best = 0
for i, x in enumerate(map(int, input().split()), 1):
    cnt[x] = cnt.get(x, 0) + 1
    v = sorted(cnt.values())
    if v[-1] == 1 or len(v) == 1 or v[0] == v[-2] == v[-1] - 1:
        best = i
print(best)
