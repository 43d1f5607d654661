for _ in range(int(input())):
    s = input().strip()
    print(-1 if s == s[::-1] else s)
