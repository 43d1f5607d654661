t = int(input())
for i in range(t):
    n = int(input())
    s = ""
    for j in range(n):
        s += input().strip()
    ok = True
    for c in "abcdefghijklmnopqrstuvwxyz":
        if s.count(c) % n != 0:
            ok = False
    if ok:
        print("YES")
    else:
        print("NO")
