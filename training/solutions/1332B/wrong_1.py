P = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31)
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    c = []
    for x in a:
        for i in range(11):
            if x % P[i] == 0:
                c.append(i + 1)
                break
    print(max(c))
    print(*c)
