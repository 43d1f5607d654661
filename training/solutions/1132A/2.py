a = int(input())
b = int(input())
c = int(input())
d = int(input())
if a != d:
    print(0)
elif c > 0 and a == 0:
    print(0)
else:
    print(1)
