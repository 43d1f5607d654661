from collections import Counter
n = int(input())
c = Counter(input().split())
print(-1 if any(v > 2 for v in c.values()) else sum(v == 2 for v in c.values()))
