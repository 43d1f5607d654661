n = int(input())
a = list(map(int, input().split()))
seen = set(a)
cur = 0
for x in a:
    cur |= x
    seen.add(cur)
for x, y in zip(a, a[1:]):
    seen.add(x | y)
print(len(seen))
