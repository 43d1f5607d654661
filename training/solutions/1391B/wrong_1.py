for _ in range(int(input())):
    n, m = map(int, input().split())
    c = 0
    for i in range(n):
        s = input()
        for j in range(1, m):
            if i == n - 1 and s[j] == "D":
                c += 1
            if j == m - 1 and s[j] == "R":
                c += 1
    print(c)
