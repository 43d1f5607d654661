n = int(input())
for i in range(n):
    s = input().strip()
    k = 0
    z = 0
    e = 0
    for c in s:
        k += int(c)
        if c == "0":
            z += 1
        elif int(c) % 2 == 0:
            e += 1
    if k % 3 == 0 and (z >= 2 or (z == 1 and e > 0)):
        print("red")
    else:
        print("cyan")
