a = int(input())
b = 0
while "8" not in str(a + b):
    b += 1
print(b)
