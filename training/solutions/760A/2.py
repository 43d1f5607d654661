m, d = map(int, input().split())
if m == 2:
    n = 28
elif m in (4, 6, 9, 11):
    n = 30
else:
    n = 31
c = 1
for i in range(n - 1):
    d += 1
    if d == 8:
        d = 1
        c += 1
print(c)
