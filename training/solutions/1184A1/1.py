r = int(input())
x = 1
while x * x + 3 * x + 1 <= r:
    d = r - x * x - x - 1
    if d % (2 * x) == 0:
        print(x, d // (2 * x))
        break
    x += 1
else:
    print("NO")
