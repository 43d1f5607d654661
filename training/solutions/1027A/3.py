t = int(input())
for i in range(t):
    n = int(input())
    s = input().strip()
    ok = True
    for j in range(n // 2):
        d = abs(ord(s[j]) - ord(s[n - 1 - j]))
        if d != 0 and d != 2:
            ok = False
    if ok:
        print("YES")
    else:
        print("NO")
