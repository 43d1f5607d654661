for _ in range(int(input())):
    n = int(input())
    k = sum(int(x) % 2 for x in input().split())
    print("NO" if k == 0 or k == n and n % 2 == 0 else "YES")
