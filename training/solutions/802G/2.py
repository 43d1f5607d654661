it = iter(input().strip())
print("YES" if all(c in it for c in "heidi") else "NO")
