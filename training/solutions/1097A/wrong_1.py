t = input()
s = input()
print("YES" if t[0] in s else "NO")
