t = int(input())
p = [(6, 10, 14), (6, 10, 15), (6, 14, 15), (6, 10, 21)]
for _ in range(t):
    n = int(input())
    ans = None
    for a in p:
        x = n - sum(a)
        if x > 0 and x not in a:
            ans = a + (x,)
    if ans:
        print("YES")
        print(*ans)
    else:
        print("NO")
