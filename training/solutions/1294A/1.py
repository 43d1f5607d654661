for _ in range(int(input())):
    a, b, c, n = map(int, input().split())
    s = a + b + c + n
    print("YES" if s % 3 == 0 and s // 3 >= max(a, b, c) else "NO")
