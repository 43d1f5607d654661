n = int(input())
a = sorted([int(x) for x in input().split()])
for i in range(n - 1):
    if i % 2 == 0:
        a.remove(a[-1])
    else:
        a.remove(a[0])
print(a[0])
