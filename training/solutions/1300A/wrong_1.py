for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print(max(a.count(0), int(sum(a) == 0)))
