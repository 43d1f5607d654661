s = input()
print(int(s.replace("4", "0").replace("7", "1"), 2) + 1)
