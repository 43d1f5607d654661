t = int(input())
for i in range(t):
    n = int(input())
    a = sorted(map(int, input().split()))
    odd = len([x for x in a if x % 2 == 1])
    ok = odd % 2 == 0
    for j in range(1, n):
        if a[j] - a[j - 1] == 1:
            ok = True
    if ok:
        print("YES")
    else:
        print("NO")
