t = input()
print("YES" if any(c[0] == t[0] or c[1] == t[1] for c in input().split()) else "NO")
