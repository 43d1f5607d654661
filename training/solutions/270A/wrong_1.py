for _ in range(int(input())):
    print("YES" if int(input()) % 30 == 0 else "NO")
