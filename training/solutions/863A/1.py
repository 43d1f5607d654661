s = input().rstrip("0")
print("YES" if s == s[::-1] else "NO")
