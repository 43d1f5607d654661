for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    k = n
    while sum(x >= k for x in a) < k:
        k -= 1
    print(k)
