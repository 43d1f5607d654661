n, k = map(int, input().split())
q = [i + 1 for i in range(n)]
for x in map(int, input().split()):
    x %= len(q)
    q = q[x:] + q[:x]
    print(q[0], end=" ")
    q = q[1:]
