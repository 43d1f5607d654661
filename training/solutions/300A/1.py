n = int(input())
a = sorted(map(int, input().split()))
x = [a[0]]
if a[-1] > 0:
    y = [a[-1]]
    z = a[1:-1]
else:
    y = a[1:3]
    z = a[3:]
print(len(x), *x)
print(len(y), *y)
print(len(z), *z)
