for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    if all(a[i] >= min(i, n - 1 - i) for i in range(n)):
        print("Yes")
    else:
        print("No")
