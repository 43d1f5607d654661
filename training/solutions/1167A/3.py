t = int(input())
for i in range(t):
    n = int(input())
    s = input()
    ok = False
    for j in range(n - 10):
        if s[j] == "8":
            ok = True
    if ok:
        print("YES")
    else:
        print("NO")
