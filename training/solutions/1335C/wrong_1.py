from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter(input().split())
    print(min(len(c), max(c.values())))
