input()
a = sorted(map(int, input().split()))
if len(a) == 1:
    print(a[0])
else:
    res = [x for x in a if x > 0]
    i = 0
    while i + 1 < len(a) and a[i + 1] < 0:
        res += [a[i], a[i + 1]]
        i += 2
    if not res:
        res = [a[-1]]
    print(*res)
