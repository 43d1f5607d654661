n = int(input())
a = 1
while a * a < n:
    a += 1
print(2 * a)
