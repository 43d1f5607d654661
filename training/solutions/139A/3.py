n = int(input())
a = list(map(int, input().split()))
while True:
    for i in range(7):
        n -= a[i]
        if n <= 0:
            print(i + 1)
            exit()
