n = int(input()) - 10
if n < 1 or n > 11:
    print(0)
elif n == 10:
    print(15)
else:
    print(4)
