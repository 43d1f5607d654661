def leap(y):
    return y % 400 == 0 or y % 4 == 0 and y % 100 != 0
y = int(input())
z = y
shift = 0
while True:
    shift += 366 if leap(z) else 365
    z += 1
    if shift % 7 == 0 and leap(z) == leap(y):
        break
print(z)
