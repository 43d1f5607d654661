n, x, y = map(int, input().split())
a = list(map(int, input().split()))
c = 0
for v in a:
    if v <= x:
        c += 1
if x > y:
    print(n)
else:
    print((c + 1) // 2)
