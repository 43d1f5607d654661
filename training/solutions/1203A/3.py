q = int(input())
for _ in range(q):
    n = int(input())
    p = list(map(int, input().split()))
    a = b = True
    for i in range(n):
        d = p[i] - p[i - 1]
        if d != 1 and d != 1 - n:
            a = False
        if d != -1 and d != n - 1:
            b = False
    if a or b:
        print("YES")
    else:
        print("NO")
