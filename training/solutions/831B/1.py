a = input()
b = input()
print(input().translate(str.maketrans(a + a.upper(), b + b.upper())))
