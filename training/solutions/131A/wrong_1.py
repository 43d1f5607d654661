s = input()
print(s.capitalize() if s[1:] == s[1:].upper() else s)
