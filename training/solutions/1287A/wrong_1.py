for _ in range(int(input())):
    k = int(input())
    print(max(len(x) for x in input().split("A")))
