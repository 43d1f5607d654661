for _ in range(int(input())):
    n, k = map(int, input().split())
    g = [["0"] * n for _ in range(n)]
    print(2 if k % n else 0)
    for d in range(n):
        for i in range(n):
            if k:
                g[i][(i + d) % n] = "1"
                k -= 1
    for row in g:
        print("".join(row))
