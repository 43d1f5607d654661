for _ in range(int(input())):
    n, a, b, c, d = map(int, input().split())
    print("No" if n * (a + b) <= c - d or n * (a - b) >= c + d else "Yes")
