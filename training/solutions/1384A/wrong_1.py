for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    s = "a" * 51
    print(s)
    for i in range(n):
        x = a[i]
        s = s[:x] + "ba"[i % 2] * (51 - x)
        print(s)
