t = int(input())
for i in range(t):
    x = int(input())
    print((x + 6) // 7)
