t = int(input())
for n in map(int, input().split()):
    if n % 2 == 0:
        print(4 * n + 1)
    elif n % 4 == 1:
        print(2 * n + 1)
    else:
        print(n + 1)
