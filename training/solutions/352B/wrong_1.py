n = int(input())
a = list(map(int, input().split()))
r = []
for x in sorted(set(a)):
    p = [i for i in range(n) if a[i] == x]
    if len(p) == 1:
        r.append((x, 0))
    elif len(p) == 2 or p[1] - p[0] == p[-1] - p[-2]:
        r.append((x, p[1] - p[0]))
print(len(r))
for x in r:
    print(*x)
