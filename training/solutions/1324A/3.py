t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    c = 0
    for x in a:
        if x % 2 == 1:
            c += 1
    if c == 0 or c == n:
        print("YES")
    else:
        print("NO")
