for _ in range(int(input())):
    s = sorted(input())
    print("Yes" if all(ord(y) - ord(x) == 1 for x, y in zip(s, s[1:])) else "No")
