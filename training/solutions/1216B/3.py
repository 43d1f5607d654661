n = int(input())
a = list(map(int, input().split()))
s = n
r = []
for x in range(n):
    m = max(a)
    i = a.index(m)
    s += m * x
    r.append(i + 1)
    a[i] = 0
print(s)
print(*r)
