for i in range(5):
    a = list(map(int, input().split()))
    for j in range(5):
        if a[j] == 1:
            print(abs(2 - i) + abs(2 - j))
