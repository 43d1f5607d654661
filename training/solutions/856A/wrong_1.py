for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print("YES")
    print(*range(1, n + 1))
