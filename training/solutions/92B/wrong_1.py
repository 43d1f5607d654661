s = input().strip()
print(len(s) - 1 + s[1:].count("1"))
