from collections import Counter
n, m = map(int, input().split())
a = Counter(tuple(input().split()) for _ in range(n))
b = Counter(tuple(input().split()) for _ in range(m))
v = sum((a & b).values())
d, e = Counter(), Counter()
for x in a:
    d[x[1]] += a[x]
for x in b:
    e[x[1]] += b[x]
print(sum((d & e).values()), v)
