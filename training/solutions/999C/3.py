n, k = map(int, input().split())
s = input()
t = sorted(s)
if k == n:
    print()
else:
    c = t[k]
    m = k - t.index(c)
    ans = []
    for x in s:
        if x > c:
            ans.append(x)
        elif x == c:
            if m > 0:
                m -= 1
            else:
                ans.append(x)
    print("".join(ans))
