for _ in range(int(input())):
    n = int(input())
    s = input()
    print("YES" if n >= 11 and "8" in s else "NO")
