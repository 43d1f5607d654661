a = int(input())
while a % 4:
    a += 1
print(a)
