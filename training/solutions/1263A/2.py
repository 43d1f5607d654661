t = int(input())
for i in range(t):
    a, b, c = sorted(map(int, input().split()))
    if a + b <= c:
        print(a + b)
    else:
        print((a + b + c) // 2)
