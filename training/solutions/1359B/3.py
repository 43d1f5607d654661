t = int(input())
for _ in range(t):
    n, m, x, y = map(int, input().split())
    r = 0
    for i in range(n):
        s = input().strip() + "*"
        j = 0
        while j < m:
            if s[j] == "*":
                j += 1
            elif s[j + 1] == "." and y < 2 * x:
                r += y
                j += 2
            else:
                r += x
                j += 1
    print(r)
