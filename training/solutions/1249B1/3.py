q = int(input())
for _ in range(q):
    n = int(input())
    p = list(map(int, input().split()))
    ans = []
    for i in range(n):
        k = 1
        x = p[i] - 1
        while x != i:
            x = p[x] - 1
            k += 1
        ans.append(k)
    print(*ans)
