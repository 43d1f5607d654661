n = int(input())
room = {}
r = 0
for i in range(n):
    c = input()[0]
    a, b = room.get(c, (0, 0))
    if a <= b:
        r += a
        a += 1
    else:
        r += b
        b += 1
    room[c] = (a, b)
print(r)
