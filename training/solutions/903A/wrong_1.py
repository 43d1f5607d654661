for _ in range(int(input())):
    x = int(input())
    print("YES" if x % 3 == 0 or x % 7 == 0 else "NO")
