n, m = map(int, input().split())
print("YES" if n > m else "NO")
