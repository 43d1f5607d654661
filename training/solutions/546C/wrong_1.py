n = int(input())
a = list(map(int, input().split()))[1:]
b = list(map(int, input().split()))[1:]
fights = 0
while a and b and fights < 10000:
    x = a.pop(0)
    y = b.pop(0)
    if x > y:
        a += [x, y]
    else:
        b += [y, x]
    fights += 1
if a and b:
    print(-1)
else:
    print(fights, 1 if a else 2)
