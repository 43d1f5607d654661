from collections import Counter
me = input().strip()
names, rank = set(), Counter()
n = int(input())
for _ in range(n):
    words = input().split()
    a, b = words[0], words[-2].split("'")[0]
    value = 5
    if words[1] == "posted":
        value = 15
    elif words[1] == "commented":
        value = 10
    names.add(a)
    names.add(b)
    if a == me:
        rank[b] += value
    elif b == me:
        rank[a] += value
names.discard(me)
for s in sorted(sorted(names), key=lambda s: rank[s], reverse=True):
    print(s)
