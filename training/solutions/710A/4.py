s = input()
x = 2 if s[0] in "ah" else 3
y = 2 if s[1] in "18" else 3
print(x * y - 1)
