n, x = map(int, input().split())
print("YES" if sum(map(int, input().split())) + n - 1 == x else "NO")
