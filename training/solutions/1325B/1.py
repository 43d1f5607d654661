for _ in range(int(input())):
    n = int(input())
    print(len(set(input().split())))
