from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter()
    for _ in range(n):
        c.update(input().strip())
    print("YES" if all(v % n == 0 for v in c.values()) else "NO")
