for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    print(max(min(a[i], i + 1) for i in range(n)))
