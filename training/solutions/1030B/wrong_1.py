n, d = map(int, input().split())
for _ in range(int(input())):
    x, y = map(int, input().split())
    print("YES" if d <= x + y <= 2 * n - d and x - y <= d else "NO")
