for _ in range(int(input())):
    n, a, b, c, d = [int(x) for x in input().split()]
    print("Yes" if (a - b) * n <= c + d and (a + b) * n >= c - d else "No")
