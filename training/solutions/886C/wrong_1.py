from collections import Counter
n = int(input())
c = Counter(input().split())
print(1 + sum(k > 1 for k in c.values()))
