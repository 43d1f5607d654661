for _ in range(int(input())):
    n = int(input())
    a = [int(x) % 3 for x in input().split()]
    print(a.count(0) + min(a.count(1), a.count(2)))
