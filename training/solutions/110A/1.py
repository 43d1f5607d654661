s = input()
k = s.count("4") + s.count("7")
print("YES" if k in (4, 7) else "NO")
