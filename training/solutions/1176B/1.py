for _ in range(int(input())):
    n = int(input())
    a = [int(x) % 3 for x in input().split()]
    x, y = a.count(1), a.count(2)
    m = min(x, y)
    print(a.count(0) + m + (x - m) // 3 + (y - m) // 3)
