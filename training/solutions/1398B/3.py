t = int(input())
for i in range(t):
    a = []
    c = 0
    for x in input().strip() + "0":
        if x == "1":
            c += 1
        else:
            if c > 0:
                a.append(c)
            c = 0
    a.sort(reverse=True)
    ans = 0
    for j in range(0, len(a), 2):
        ans += a[j]
    print(ans)
