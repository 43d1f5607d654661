s = input().strip()
t = s.replace("AB", "-", 1)
print("YES" if "-" in t and "BA" in t else "NO")
