for _ in range(int(input())):
    n = int(input())
    p = sum(int(x) % 2 for x in input().split())
    m = int(input())
    q = sum(int(x) % 2 for x in input().split())
    print(p * q + (n - p) * (m - q))
