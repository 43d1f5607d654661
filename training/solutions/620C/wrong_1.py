n = int(input())
a = input().split()
res = []
start = 1
seen = set()
for i in range(n):
    if a[i] in seen:
        res.append((start, i + 1))
        start = i + 2
        seen = set()
    seen.add(a[i])
if res:
    res[-1] = (res[-1][0], n)
    print(len(res))
    for l, r in res:
        print(l, r)
else:
    print(-1)
