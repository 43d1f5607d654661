q = int(input())
d = {}
for _ in range(q):
    a, b = input().split()
    for k in d:
        if d[k] == a:
            d[k] = b
            break
    d[a] = b
print(len(d))
for a in d:
    print(a, d[a])
