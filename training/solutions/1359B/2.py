t = int(input())
for _ in range(t):
    n, m, x, y = map(int, input().split())
    r = 0
    for i in range(n):
        s = input().strip()
        c = s.replace("..", "").count(".")
        d = (s.count(".") - c) // 2
        r += c * x + d * min(2 * x, y)
    print(r)
