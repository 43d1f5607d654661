t = int(input())
for _ in range(t):
    n = int(input())
    p = list(map(int, input().split()))
    m = int(input())
    q = list(map(int, input().split()))
    a = b = 0
    for x in p:
        if x % 2 == 0:
            a += 1
    for x in q:
        if x % 2 == 0:
            b += 1
    print(a * b + (n - a) * (m - b))
