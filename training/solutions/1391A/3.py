t = int(input())
for i in range(t):
    n = int(input())
    p = [n]
    for j in range(1, n):
        p.append(j)
    print(*p)
