n = int(input())
c = input().count("1")
print("YES" if c == (1 if n == 1 else n - 1) else "NO")
