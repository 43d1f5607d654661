t = int(input())
for _ in range(t):
    n, a, b = map(int, input().split())
    s = input().strip()
    total = a * n + b * (n + 1)
    last = -1
    for i in range(n):
        if s[i] == "1":
            if last < 0:
                total += 2 * a + 2 * b
            else:
                total += min(b * (i - last), 2 * a + 2 * b)
            last = i
    print(total)
