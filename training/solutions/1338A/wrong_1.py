for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    drop = max([a[i] - a[i + 1] for i in range(n - 1)] + [0])
    print(drop.bit_length())
