s = input()
print(s.swapcase() if s[1:] == s[1:].upper() else s)
