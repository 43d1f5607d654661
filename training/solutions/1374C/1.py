for _ in range(int(input())):
    n = int(input())
    b = m = 0
    for c in input():
        b += 1 if c == "(" else -1
        m = min(m, b)
    print(-m)
