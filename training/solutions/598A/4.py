a = [2 ** i for i in range(31)]
for _ in range(int(input())):
    n = int(input())
    p = sum(x for x in a if x <= n)
    print(n * (n + 1) // 2 - 2 * p)
