n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
res = []
rest = []
for i in range(n):
    if a[i] == b[i]:
        res.append([i + 1])
    else:
        rest.append(i + 1)
if rest:
    res.append(rest)
print(len(res))
for r in res:
    print(len(r), *r)
