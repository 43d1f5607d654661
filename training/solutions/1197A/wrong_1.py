for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    print(min(n - 2, a[-1] - 1))
