n = int(input())
a = []
for i in range(n):
    v = 0
    for x in input().split()[1:]:
        v |= 1 << int(x)
    a.append(v)
for v in a:
    k = sum(u & v == u for u in a)
    print("YES" if k == 1 else "NO")
