for _ in range(int(input())):
    n, m = map(int, input().split())
    print("NO" if n % m else "YES")
