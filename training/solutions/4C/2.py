from collections import Counter
n = int(input())
c = Counter()
for _ in range(n):
    s = input()
    print(f"{s}{c[s]}" if c[s] else "OK")
    c[s] += 1
