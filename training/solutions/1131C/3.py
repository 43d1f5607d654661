n = int(input())
a = list(map(int, input().split()))
a.sort(reverse=True)
l = []
r = []
for i in range(n):
    if i % 2 == 0:
        l.append(a[i])
    else:
        r.append(a[i])
r.reverse()
print(*l, *r)
