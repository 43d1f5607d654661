big = small = 0
for _ in range(int(input())):
    c, x, y = input().split()
    x, y = sorted((int(x), int(y)))
    if c == "+":
        small = max(small, x)
        big = max(big, y)
    else:
        print("YES" if small <= x and big <= y else "NO")
