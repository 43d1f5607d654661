t = int(input())
for n in map(int, input().split()):
    if n % 4 == 3:
        print(n + 1)
    elif n % 2 == 1:
        print(2 * n + 1)
    else:
        print(4 * n + 1)
