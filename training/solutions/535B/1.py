s = input()
print(int("1" + s.replace("4", "0").replace("7", "1"), 2) - 1)
