n = int(input())
a = [int(x) for x in input().split()]
b = [int(x) for x in input().split()]
paths = []
for t in range(4):
    p = [t]
    for i in range(n - 1):
        p.append(a[i] ^ b[i] ^ p[i])
    if all(p[i] | p[i + 1] == a[i] and p[i] & p[i + 1] == b[i] for i in range(n - 1)):
        paths.append(p)
if paths:
    print("YES")
    print(" ".join(map(str, paths[-1])))
else:
    print("NO")
