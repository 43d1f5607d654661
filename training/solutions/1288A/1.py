for _ in range(int(input())):
    n, d = map(int, input().split())
    x = (n - 1) // 2
    print("YES" if x + (d + x) // (x + 1) <= n else "NO")
