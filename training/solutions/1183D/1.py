from collections import Counter
q = int(input())
for _ in range(q):
    n = int(input())
    c = sorted(Counter(input().split()).values(), reverse=True)
    cur = n + 1
    total = 0
    for x in c:
        cur = max(0, min(x, cur - 1))
        total += cur
    print(total)
