from collections import Counter

input()
c = Counter()
for x in map(int, input().split()):
    p = 2
    while p * p <= x:
        if x % p == 0:
            c[p] += 1
            while x % p == 0:
                x //= p
        p += 1
    if x > 1:
        c[x] += 1
print(max(c.values(), default=1))
