n, k = map(int, input().split())
print("YES" if n // k % 2 else "NO")
