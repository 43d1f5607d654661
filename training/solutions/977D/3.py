n = int(input())
a = [int(x) for x in input().split()]
for first in a:
    path = [first]
    while True:
        x = path[-1]
        if x * 2 in a:
            path.append(x * 2)
        elif x % 3 == 0 and x // 3 in a:
            path.append(x // 3)
        else:
            break
    if len(path) == n:
        print(*path)
        break
