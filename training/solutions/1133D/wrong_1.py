from collections import Counter
n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
c = Counter()
for x, y in zip(a, b):
    if x:
        c[-y / x] += 1
print(max(c.values(), default=0))
