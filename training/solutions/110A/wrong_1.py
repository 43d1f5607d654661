s = input()
k = s.count("4") + s.count("7")
print("YES" if k == 4 else "NO")
