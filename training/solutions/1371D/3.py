for _ in range(int(input())):
    n, k = map(int, input().split())
    print(0 if k % n == 0 else 2)
    for i in range(n):
        print("".join("1" if (j - i) % n * n + i < k else "0" for j in range(n)))
