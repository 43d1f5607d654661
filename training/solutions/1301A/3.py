t = int(input())
for i in range(t):
    a = input()
    b = input()
    c = input()
    ok = True
    for j in range(len(a)):
        if c[j] != a[j] and c[j] != b[j]:
            ok = False
    if ok:
        print("YES")
    else:
        print("NO")
