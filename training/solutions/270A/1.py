for _ in range(int(input())):
    print("YES" if 360 % (180 - int(input())) == 0 else "NO")
