from collections import defaultdict
n = int(input())
times = defaultdict(int)
groups = defaultdict(int)
best = 0
for day, color in enumerate(input().split(), 1):
    k = times[color]
    if k:
        groups[k] -= 1
        if groups[k] == 0:
            del groups[k]
    times[color] = k + 1
    groups[k + 1] += 1
    keys = sorted(groups)
    if len(keys) == 1:
        good = keys[0] == 1 or groups[keys[0]] == 1
    elif len(keys) == 2:
        a, b = keys
        good = (a == 1 and groups[a] == 1) or (b == a + 1 and groups[b] == 1)
    else:
        good = False
    if good:
        best = day
print(best)
