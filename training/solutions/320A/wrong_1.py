s = input()
print("YES" if s[0] == "1" and set(s) <= set("14") else "NO")
