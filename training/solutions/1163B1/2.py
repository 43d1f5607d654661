n = int(input())
cnt = {}
best = 0
for i, x in enumerate(map(int, input().split()), 1):
    cnt[x] = cnt.get(x, 0) + 1
    v = sorted(cnt.values())
    k = len(v)
    if v[-1] == 1 or k == 1:
        best = i
    elif v[0] == v[-2] and v[-1] == v[0] + 1:
        best = i
    elif v[0] == 1 and v[1] == v[-1]:
        best = i
print(best)
