from collections import Counter
n = int(input())
c = Counter(input().split())
print(n - max(c.values()))
