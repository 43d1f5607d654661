from collections import defaultdict

cur = defaultdict(int)
log = []
for _ in range(int(input())):
    s = input().split()
    cur[s[0]] += int(s[1])
    log.append((s[0], cur[s[0]]))
best = max(cur.values())
print(next(p for p, v in log if v >= best and cur[p] == best))
