c, d = input()
e = (c in "ah") + (d in "18")
print([8, 5, 3][e])
