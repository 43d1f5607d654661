t = int(input())
for i in range(t):
    n = int(input())
    a = []
    for j in range(n, 0, -1):
        a.append(j)
    print(*a)
