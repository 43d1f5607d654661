from collections import Counter
n, m = map(int, input().split())
a = [int(v) for v in input().split()]
target = Counter(int(v) for v in input().split())
for x in sorted(set((y - a[0]) % m for y in target)):
    if Counter((v + x) % m for v in a) == target:
        print(x)
        break
