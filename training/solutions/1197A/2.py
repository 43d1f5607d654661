for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    k = 0
    while k + 3 <= n and sum(x >= k + 2 for x in a) >= 2:
        k += 1
    print(k)
