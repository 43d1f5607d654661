k = int(input())
if k % 2 == 1:
    print(-1)
else:
    a = ("bbww" * k)[:k]
    b = ("wwbb" * k)[:k]
    for layer in range(k):
        for row in range(k):
            if (row // 2 + layer) % 2 == 0:
                print(a)
            else:
                print(b)
        print()
