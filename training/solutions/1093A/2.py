t = int(input())
for i in range(t):
    x = int(input())
    k = 1
    while not 2 * k <= x <= 7 * k:
        k += 1
    print(k)
