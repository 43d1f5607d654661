n = int(input())
l = list(map(int, input().split()))
r = list(map(int, input().split()))
a = [n - x - y for x, y in zip(l, r)]
ok = min(a) > 0
for i in range(n):
    if sum(x > a[i] for x in a[:i]) != l[i]:
        ok = False
    if sum(x > a[i] for x in a[i:]) != r[i]:
        ok = False
if ok:
    print("YES")
    print(*a)
else:
    print("NO")
