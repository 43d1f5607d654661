a, b, c = map(int, input().split())
for x in range(1, 10001):
    if a % x == 0 and b % x == 0:
        y, z = a // x, b // x
        if y * z == c:
            print(4 * (x + y + z))
            break
