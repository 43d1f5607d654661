n, m, h = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for y in b:
    t = input().split()
    print(*[min(x, y) if c == "1" else 0 for x, c in zip(a, t)])
