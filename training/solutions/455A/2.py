from collections import Counter
input()
c = Counter(map(int, input().split()))
take = skip = 0
last = -1
for v in sorted(c):
    if v == last + 1:
        take, skip = skip + v * c[v], max(take, skip)
    else:
        skip = max(take, skip)
        take = skip + v * c[v]
    last = v
print(max(take, skip))
