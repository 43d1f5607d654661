from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter(input().split())
    d, m = len(c), max(c.values())
    print(max(min(d - 1, m), min(d, m - 1)))
