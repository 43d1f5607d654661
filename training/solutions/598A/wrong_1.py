for _ in range(int(input())):
    n = int(input())
    s = n * (n + 1) // 2
    p = 1
    while p < n:
        s -= 2 * p
        p *= 2
    print(s)
