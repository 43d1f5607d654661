n, m = map(int, input().split())
k = 0
for i in range(1, n + 1):
    if i % 2 == 1:
        print("#" * m)
    else:
        if k == 0:
            print("." * (m - 1) + "#")
            k = 1
        else:
            print("#" + "." * (m - 1))
            k = 0
