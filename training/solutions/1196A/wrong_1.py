for _ in range(int(input())):
    print(int(sum(map(int, input().split())) / 2))
