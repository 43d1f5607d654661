q = int(input())
for i in range(q):
    n = int(input())
    a = list(map(int, input().split()))
    s = 0
    for x in a:
        if x <= 2048:
            s += x
    if s >= 2048:
        print("YES")
    else:
        print("NO")
