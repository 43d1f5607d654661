a = input()
print(1 if a[-1] in "13579" else 0)
