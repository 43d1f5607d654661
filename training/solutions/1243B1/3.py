t = int(input())
for _ in range(t):
    n = int(input())
    s = input().strip()
    t = input().strip()
    a = []
    b = []
    for i in range(n):
        if s[i] != t[i]:
            a.append(s[i])
            b.append(t[i])
    if len(a) == 2 and a[0] == a[1] and b[0] == b[1]:
        print("Yes")
    else:
        print("No")
