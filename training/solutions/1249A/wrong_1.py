for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print(2 if any(abs(a[i] - a[i - 1]) == 1 for i in range(1, n)) else 1)
