s = input()
i = s.find("1")
print("yes" if i >= 0 and s[i:].count("0") >= 6 else "no")
