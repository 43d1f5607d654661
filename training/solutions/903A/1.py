for _ in range(int(input())):
    x = int(input())
    print("YES" if any((x - 7 * b) % 3 == 0 for b in range(x // 7 + 1)) else "NO")
