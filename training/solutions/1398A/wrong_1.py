for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    for i in range(n - 2):
        if a[i] + a[i + 1] <= a[i + 2]:
            print(i + 1, i + 2, i + 3)
            break
    else:
        print(-1)
