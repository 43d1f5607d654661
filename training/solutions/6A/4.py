a = [int(x) for x in input().split()]
t = s = False
for i in range(4):
    b = sorted(a[:i] + a[i + 1:])
    if b[0] + b[1] > b[2]:
        t = True
    if b[0] + b[1] == b[2]:
        s = True
if t:
    print("TRIANGLE")
elif s:
    print("SEGMENT")
else:
    print("IMPOSSIBLE")
