from collections import Counter
n = int(input())
c = Counter(x for x in input().split() if x != "0")
print(-1 if any(v > 2 for v in c.values()) else sum(v == 2 for v in c.values()))
