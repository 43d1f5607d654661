n = int(input())
for i in range(n):
    r = 0
    for j, x in enumerate(map(int, input().split())):
        if j != i:
            r |= x
    print(r, end=" ")
