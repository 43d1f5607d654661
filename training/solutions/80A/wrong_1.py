n, m = map(int, input().split())
print("YES" if all(m % i for i in range(2, m)) else "NO")
