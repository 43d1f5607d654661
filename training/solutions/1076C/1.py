t = int(input())
for _ in range(t):
    d = int(input())
    if 0 < d < 4:
        print("N")
    else:
        s = (d * d - 4 * d) ** 0.5
        print("Y", (d + s) / 2, (d - s) / 2)
