for _ in range(int(input())):
    n, k = map(int, input().split())
    print("YES" if k <= n and (n - k) % 2 == 0 else "NO")
