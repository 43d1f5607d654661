s = input()
print("YES" if s == s[::-1] and set(s) <= set("AHIMOTUVWXY") else "NO")
