n = int(input())
a = list(map(int, input().split()))
d = a[1] - a[0]
ok = True
for i in range(2, n):
    if a[i] - a[i - 1] != d:
        ok = False
if ok:
    print(a[-1] + d)
else:
    print(a[-1])
