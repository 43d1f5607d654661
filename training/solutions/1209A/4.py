n = int(input())
b = []
for x in sorted(map(int, input().split())):
    ok = True
    for y in b:
        if x % y == 0:
            ok = False
    if ok:
        b.append(x)
print(len(b))
