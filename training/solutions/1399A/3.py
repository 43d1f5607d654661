t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    while len(a) > 1 and a[1] - a[0] <= 1:
        a.pop(0)
    if len(a) == 1:
        print("YES")
    else:
        print("NO")
