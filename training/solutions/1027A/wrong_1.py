for _ in range(int(input())):
    n = int(input())
    s = input()
    print("YES" if all(abs(ord(x) - ord(y)) <= 2 for x, y in zip(s, s[::-1])) else "NO")
