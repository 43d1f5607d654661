s = input()
i = s.rfind("0")
print(s[1:] if i < 0 else s[:i] + s[i + 1:])
