n = int(input())
for _ in range(n):
    c, s = map(int, input().split())
    cost = 0
    while c:
        k = s // c
        cost += k * k
        s -= k
        c -= 1
    print(cost)
