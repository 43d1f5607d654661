for _ in range(int(input())):
    n = int(input())
    a = [int(x) % 2 for x in input().split()]
    b = [i % 2 for i in range(n)]
    if sum(a) != sum(b):
        print(-1)
    else:
        print(sum(a[i] != b[i] for i in range(n)) // 2)
