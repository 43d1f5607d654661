for _ in range(int(input())):
    a, b, c = input().strip(), input().strip(), input().strip()
    k = 0
    for x, y, z in zip(a, b, c):
        if z == x or z == y:
            k += 1
    print("YES" if k == len(a) else "NO")
