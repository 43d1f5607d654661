n = int(input())
a = sorted((int(x), i) for i, x in enumerate(input().split(), 1))
while a:
    print(a.pop()[1], a.pop(0)[1])
