for _ in range(int(input())):
    n = int(input())
    s = "".join(input() for _ in range(n))
    print("NO" if any(s.count(c) % n for c in set(s)) else "YES")
