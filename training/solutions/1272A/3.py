q = int(input())
for i in range(q):
    a, b, c = sorted(map(int, input().split()))
    if c - a <= 2:
        print(0)
    else:
        print((c - a - 2) * 2)
