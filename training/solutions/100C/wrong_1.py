a = float(input())
b = float(input())
print(int(a + b))
