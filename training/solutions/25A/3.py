n = int(input())
a = list(map(int, input().split()))
c = d = 0
for i in range(n):
    if a[i] % 2 == 0:
        c += 1
        p = i + 1
    else:
        d += 1
        q = i + 1
if c == 1:
    print(p)
else:
    print(q)
