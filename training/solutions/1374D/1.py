from collections import Counter
for _ in range(int(input())):
    n, k = map(int, input().split())
    cnt = Counter(int(x) % k for x in input().split())
    best = 0
    for r, c in cnt.items():
        if r:
            best = max(best, k * (c - 1) + k - r + 1)
    print(best)
