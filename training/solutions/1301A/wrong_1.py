for _ in range(int(input())):
    a = input()
    b = input()
    c = input()
    print("YES" if any(z in (x, y) for x, y, z in zip(a, b, c)) else "NO")
