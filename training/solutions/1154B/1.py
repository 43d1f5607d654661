n = int(input())
a = sorted(set(map(int, input().split())))
if len(a) == 1:
    print(0)
elif len(a) == 2:
    d = a[1] - a[0]
    print(d // 2 if d % 2 == 0 else d)
elif len(a) == 3 and a[1] - a[0] == a[2] - a[1]:
    print(a[1] - a[0])
else:
    print(-1)
