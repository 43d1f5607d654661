s = input()
print(len(set(s)))
