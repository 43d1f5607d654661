t = int(input())
for _ in range(t):
    s, a, b, c = map(int, input().split())
    bars = s // c
    free = bars // a * b
    print(bars + free)
