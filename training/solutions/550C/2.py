from itertools import combinations
s = input().strip()
best = None
for k in (1, 2, 3):
    for c in combinations(s, k):
        t = "".join(c)
        if int(t) % 8 == 0 and best is None:
            best = int(t)
if best is None:
    print("NO")
else:
    print("YES")
    print(best)
