for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    z = a.count(0)
    print(z + (sum(a) + z == 0))
