s = input()
while "xy" in s:
    s = s.replace("xy", "")
print(s)
