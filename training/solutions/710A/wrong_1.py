c, d = input()
print(5 if c in "ah" or d in "18" else 8)
