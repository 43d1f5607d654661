def main():
    n, k, z = map(int, input().split())
    a = list(map(int, input().split()))
    res = 0
    for left in range(min(z, k // 2) + 1):
        last = k - 2 * left
        pairs = [a[i] + a[i + 1] for i in range(min(last + 1, n - 1))]
        res = max(res, sum(a[:last + 1]) + left * max(pairs))
    print(res)

for _ in range(int(input())):
    main()
