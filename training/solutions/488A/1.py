a = int(input())
b = 1
while "8" not in str(a + b):
    b += 1
print(b)
