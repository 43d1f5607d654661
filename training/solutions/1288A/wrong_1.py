for _ in range(int(input())):
    n, d = map(int, input().split())
    x = n // 2
    print("YES" if x + d // (x + 1) <= n else "NO")
