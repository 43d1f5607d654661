t, s, x = map(int, input().split())
d = x - t
print("YES" if d == 0 or d >= s and d % s < 2 else "NO")
