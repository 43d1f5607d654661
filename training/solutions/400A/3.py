t = int(input())
for _ in range(t):
    s = input().strip()
    ans = []
    for a in [1, 2, 3, 4, 6, 12]:
        b = 12 // a
        ok = False
        for j in range(b):
            k = 0
            for i in range(a):
                if s[i * b + j] == "X":
                    k += 1
            if k == a:
                ok = True
        if ok:
            ans.append(str(a) + "x" + str(b))
    print(len(ans), *ans)
