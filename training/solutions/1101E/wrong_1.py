big = small = 0
for _ in range(int(input())):
    c, x, y = input().split()
    x, y = int(x), int(y)
    if c == "+":
        small = max(small, min(x, y))
        big = max(big, max(x, y))
    else:
        print("YES" if small <= x and big <= y else "NO")
