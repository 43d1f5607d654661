t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    k = 0
    p = 9
    while p <= b:
        k += 1
        p = p * 10 + 9
    print(a * k)
