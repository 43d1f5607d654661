n = int(input())
a = sorted(map(int, input().split()))
c = a.count(a[2])
if a[0] == a[2]:
    print(c * (c - 1) * (c - 2) // 6)
elif a[1] == a[2]:
    print(c * (c - 1) // 2)
else:
    print(c)
