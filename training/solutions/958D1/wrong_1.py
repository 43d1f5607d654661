from collections import Counter
m = int(input())
v = []
for _ in range(m):
    v.append(eval(input().replace("/", "//")))
count = Counter(v)
print(*[count[x] for x in v])
