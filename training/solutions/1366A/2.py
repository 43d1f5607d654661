t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    if a > b:
        a, b = b, a
    if a * 2 <= b:
        print(a)
    else:
        print((a + b) // 3)
