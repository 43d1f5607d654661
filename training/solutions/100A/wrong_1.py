n, k, m = map(int, input().split())
print("YES" if m * m * k >= n * n else "NO")
