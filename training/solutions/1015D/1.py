n, k, s = map(int, input().split())
if not k <= s <= k * (n - 1):
    print("NO")
else:
    print("YES")
    x = 1
    path = []
    for left in range(k - 1, -1, -1):
        d = min(n - 1, s - left)
        s -= d
        x = x + d if x + d <= n else x - d
        path.append(x)
    print(*path)
