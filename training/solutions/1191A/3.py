n = int(input())
r = n % 4
if r == 0:
    print(1, "A")
elif r == 1:
    print(0, "A")
elif r == 2:
    print(1, "B")
else:
    print(2, "A")
