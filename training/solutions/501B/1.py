q = int(input())
d = {}
for _ in range(q):
    a, b = input().split()
    if a in d:
        d[b] = d.pop(a)
    else:
        d[b] = a
print(len(d))
for b in d:
    print(d[b], b)
