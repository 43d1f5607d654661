for _ in range(int(input())):
    n = int(input())
    s = "".join(input() for _ in range(n))
    print("NO" if len(s) % n else "YES")
