n = int(input())
a = []
best = 0
for i, s in enumerate(input().split()):
    x = int(s)
    if x >= 0:
        x = -x - 1
    a.append(x)
    if abs(x) > abs(a[best]):
        best = i
if n & 1:
    a[best] = abs(a[best]) - 1
print(*a)
