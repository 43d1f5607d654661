n, t, k, d = map(int, input().split())
print("YES" if d < ((n + k - 1) // k - 1) * t else "NO")
